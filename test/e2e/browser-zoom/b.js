/** Two lines of an extension: sets the real zoom of every tab, as the browser's own menu does. */
self.z = async (factor) => {
  const tabs = await chrome.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => chrome.tabs.setZoom(id, factor)));
  return tabs.length;
};
