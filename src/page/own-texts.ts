/**
 * Page translation takes the texts out of the page and puts others in their places. Preact would go on changing and
 * removing the texts that it made, which nobody sees any more. So each drawing finds its own texts back in their places;
 * before anything is painted what the reader saw is put back for all that say the same as before, and what says something
 * else is handed over as a fresh text, which is translated in its turn.
 */

interface Shown {
  /** What stands in the place of the page's own text. */
  readonly node: ChildNode;
  /** What the page's own text said when it was taken out. */
  readonly data: string;
}

export type Drawing = (draw: () => void) => void;

/** Gives back what every drawing of this root is to be done within. */
export function keepOwnTexts(root: Node): Drawing {
  const shown = new Map<Text, Shown>();
  /** The page's own text that a fresh one stands for. */
  const owners = new WeakMap<Node, Text>();
  let isDrawing = false;

  const collect = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      const translation = [...record.addedNodes, record.previousSibling, record.nextSibling].find(isTranslation);
      for (const node of record.removedNodes) {
        if (!(node instanceof Text) || !translation) continue;
        const own = owners.get(node) ?? node;
        shown.set(own, { node: translation, data: own.data });
      }
    }
  };
  const observer = new MutationObserver(collect);
  observer.observe(root, { childList: true, subtree: true });

  const putBackOwn = () => {
    for (const [own, { node }] of shown) {
      if (node.isConnected) node.replaceWith(own);
      else shown.delete(own);
    }
  };
  const putBackShown = () => {
    for (const [own, { node, data }] of shown) {
      if (!own.isConnected) shown.delete(own);
      else if (own.data === data) own.replaceWith(node);
      else {
        const fresh = new Text(own.data);
        owners.set(fresh, own);
        shown.set(own, { node: fresh, data: own.data });
        own.replaceWith(fresh);
      }
    }
  };
  return (draw) => {
    if (isDrawing) return draw();
    isDrawing = true;
    try {
      collect(observer.takeRecords());
      putBackOwn();
      draw();
    } finally {
      putBackShown();
      observer.takeRecords();
      isDrawing = false;
    }
  };
}

/** Browsers put translated words into elements that no page of today has of its own. */
function isTranslation(node: Node | null): node is HTMLElement {
  return node instanceof HTMLElement && node.localName === "font";
}
