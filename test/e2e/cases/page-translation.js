// Emulates what the browser's page translation does to a document: every text node is replaced by
// <font><font>translation</font></font>; the original text node is taken out; nodes that come later are treated too.
window.__translate = (mark = (t) => t.replace(/[A-Za-z]{3,}/g, (w) => w.toUpperCase())) => {
  const done = new WeakSet();
  const skip = (n) => {
    const e = n.parentElement;
    return !e || e.closest("script,style,noscript,textarea,[translate=no],.notranslate,svg");
  };
  const one = (n) => {
    if (done.has(n) || !n.data.trim() || skip(n) || n.parentElement.closest("font")) return;
    const o = document.createElement("font");
    o.style.verticalAlign = "inherit";
    const i = document.createElement("font");
    i.style.verticalAlign = "inherit";
    i.textContent = mark(n.data);
    o.append(i);
    done.add(n);
    n.replaceWith(o);
  };
  const all = (root) => {
    const w = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const l = [];
    while (w.nextNode()) l.push(w.currentNode);
    l.forEach(one);
  };
  document.documentElement.classList.add("translated-ltr");
  document.documentElement.lang = "de";
  all(document.body);
  new MutationObserver((rs) => {
    for (const r of rs) {
      for (const n of r.addedNodes) {
        if (n.nodeType === 3) one(n);
        else if (n.nodeType === 1 && n.localName !== "font") all(n);
      }
      if (r.type === "characterData") one(r.target);
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
};
