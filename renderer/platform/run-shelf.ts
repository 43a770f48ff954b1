const DATABASE = 'next-call';
const STORE = 'runs';

/** Where a plain browser keeps the recorded runs: too many for its small storage. */
export interface RunShelf {
  put(id: string, run: unknown): Promise<void>;
  get(id: string): Promise<unknown>;
  remove(id: string): Promise<void>;
}

/** Opens the shelf in IndexedDB. Where the browser refuses it, runs are kept until the page is closed. */
export async function openRunShelf(factory: IDBFactory | undefined): Promise<RunShelf> {
  try {
    if (factory === undefined) return memoryShelf();
    const database = await openDatabase(factory);
    const inStore = <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
      settled(act(database.transaction(STORE, mode).objectStore(STORE)));
    return {
      put: async (id, run) => void (await inStore('readwrite', (store) => store.put(run, id))),
      get: (id) => inStore('readonly', (store) => store.get(id) as IDBRequest<unknown>),
      remove: async (id) => void (await inStore('readwrite', (store) => store.delete(id))),
    };
  } catch {
    return memoryShelf();
  }
}

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser storage did not answer.'));
  });
}

function memoryShelf(): RunShelf {
  const runs = new Map<string, unknown>();
  return {
    put: async (id, run) => void runs.set(id, run),
    get: async (id) => runs.get(id),
    remove: async (id) => void runs.delete(id),
  };
}
