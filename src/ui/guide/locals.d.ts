import type { GuideBlocks } from '../../site/guide/guide-blocks.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the components of the guide being rendered take their data and language from. */
      guideBlocks?: GuideBlocks;
    }
  }
}
