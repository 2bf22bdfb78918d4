// Lays documents ready in tabs for a reader who has never been here. Who has been here finds things as they were left, closed tabs too.
// The page keeps its documents in a database of the browser; what is written here is what it writes itself when a reader makes a document.
const database = 'banana-cake-pop';
const mark = 'documents-laid-ready';

const answer = request => new Promise((done, fail) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
});

/** The page's database as soon as the page has made it; to open it sooner would be to make an empty one in its place. */
async function ready() {
  for (let tries = 0; tries < 300; tries++) {
    await new Promise(done => setTimeout(done, 100));
    if (!(await indexedDB.databases()).some(each => each.name === database)) continue;
    const found = await answer(indexedDB.open(database));
    found.onversionchange = () => found.close();
    if (found.objectStoreNames.contains('app') && await answer(found.transaction('app').objectStore('app').get('app-version'))) return found;
    found.close();
  }
}

/** Whether there was anything to lay ready. All is written or nothing. */
async function lay(found, { endpoint, documents }) {
  const writing = found.transaction(['app', 'attachment', 'item', 'tab'], 'readwrite');
  const [app, attachment, item, tab] = ['app', 'attachment', 'item', 'tab'].map(name => writing.objectStore(name));
  const known = await answer(app.get(mark)) || await answer(tab.count()) > 0;
  app.put(true, mark);
  if (!known && documents.length > 0) {
    const tabs = documents.map(({ name, document, variables }, index) => {
      const id = `doc|${mark}-${index}`;
      item.put({ id, workspaceId: null, kind: 'new-document', name, isDraft: false });
      attachment.put({ itemId: id, workspaceId: null, kind: 'document-content', body: document, variables, hash: '' });
      attachment.put({
        itemId: id,
        workspaceId: null,
        kind: 'connection-settings',
        http: { endpoint: new URL(endpoint, location.href).href, includeCookies: false, useGet: false, useTunnel: false },
        hash: '',
      });
      return {
        id,
        name,
        kind: 'document',
        activeViewId: 'operations',
        activeOperationCompanionViewId: 'builder',
        activeOperationsSettingsViewId: 'variables',
        activeResponseViewId: 'json',
        activeSchemaReferenceViewId: 'default',
        activeOperation: 0,
        focusedElement: 'operations-editor',
        hasChanges: false,
        isHistory: false,
        isNew: true,
        isOperationCompanionCollapsed: false,
        isOperationsSettingsPaneCollapsed: false,
        isResponseEntriesPaneCollapsed: false,
        operationsSettingsPaneHeight: 200,
        responseEntriesPaneHeight: 200,
        showTracingExtension: true,
      };
    });
    const [{ id }] = tabs;
    tab.put({ workspaceId: 'local', activeTabId: id, previewTabId: null, history: [id], untitledDocumentIds: [], tabs });
  }

  await new Promise((done, fail) => {
    writing.oncomplete = done;
    writing.onabort = () => fail(writing.error);
  });
  return !known && documents.length > 0;
}

if (indexedDB.databases) {
  const laying = fetch('tabs.json').then(response => response.json());
  const found = await ready();
  if (found) {
    const isNew = await lay(found, await laying);
    found.close();
    if (isNew) location.reload();
  }
}
