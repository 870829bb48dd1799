import { buildPeer } from '../peers/build-peer.ts';
import { PEERS } from '../peers/peers.ts';
import type { Part } from './part.ts';

export const peers: Part = {
  about: 'the same pages with Starlight, VitePress, Rspress and Astro alone',
  round: async (session) => {
    for (const peer of session.peers) await buildPeer(session, PEERS[peer]);
  },
};
