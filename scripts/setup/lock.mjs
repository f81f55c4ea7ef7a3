/** One set-up of a folder at a time. Node built-ins only, like everything set-up is made of. */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** An owner writes its pid right after making the folder; without one after this long it died. */
const UNNAMED_MS = 5_000;

const ownerOf = (lock) => {
  try {
    return Number(fs.readFileSync(path.join(lock, 'pid'), 'utf8'));
  } catch {
    return 0;
  }
};

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function isStale(lock) {
  const owner = ownerOf(lock);
  if (owner > 0) return !isRunning(owner);
  const made = fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - made > UNNAMED_MS;
}

async function take(lock) {
  try {
    fs.mkdirSync(lock, { recursive: false });
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  fs.writeFileSync(path.join(lock, 'pid'), String(process.pid));
  // Two that wait may both clear a dead owner's lock, the slower one ours: look again.
  await sleep(50);
  return ownerOf(lock) === process.pid;
}

/** Runs `work` while holding the lock folder; `onWait` is called once if it waits. */
export async function withLock(lock, work, onWait) {
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  let isWaiting = false;
  while (!(await take(lock))) {
    if (isStale(lock)) {
      fs.rmSync(lock, { recursive: true, force: true });
      continue;
    }
    if (!isWaiting) onWait();
    isWaiting = true;
    await sleep(200);
  }
  try {
    await work();
  } finally {
    fs.rmSync(lock, { recursive: true, force: true });
  }
}
