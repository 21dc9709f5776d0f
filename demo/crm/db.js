// IndexedDB in promises: opening, one transaction, one request. What fails rejects with the browser's own error.

/**
 * @param {(transaction: IDBTransaction) => void} upgrade makes the stores, and may fill them
 * @returns {Promise<IDBDatabase>}
 */
export function openDatabase(name, version, upgrade) {
  return new Promise((resolve, reject) => {
    // throws where a page may not store anything: then the promise rejects, too
    const request = indexedDB.open(name, version);
    let isBlocked = false;
    request.onupgradeneeded = () => upgrade(request.transaction);
    request.onblocked = () => {
      isBlocked = true;
      reject(new DOMException('Another tab has an older version open.', 'BlockedError'));
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      // a page that brings a newer version need not wait for this one
      db.onversionchange = () => db.close();
      if (isBlocked) db.close();
      else resolve(db);
    };
  });
}

/**
 * All of it is written, or nothing.
 *
 * @template T
 * @param {(transaction: IDBTransaction) => Promise<T>} work awaits nothing but requests of the transaction
 * @returns {Promise<T>} once everything is stored
 */
export function transact(db, stores, mode, work) {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(stores, mode);
    let result;
    let failure;
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = () => reject(failure ?? transaction.error);
    work(transaction).then(
      (value) => (result = value),
      (error) => {
        failure = error;
        // one that ended with the failed request cannot be aborted again
        if (transaction.error === null) transaction.abort();
      },
    );
  });
}

export const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
