/** What keeps where a reader lives and as whom they ordered. Beside `kept.client.ts`, so that other pages do not carry it. */
export const READER = 'sortie.reader';
