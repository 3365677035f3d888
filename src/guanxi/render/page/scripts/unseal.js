// A sealed map: its data opens to whoever has the passphrase (PBKDF2-SHA256, AES-256-GCM).

/** Turns base64 text into bytes. */
function bytesOf(text) {
  return Uint8Array.from(atob(text.trim()), (sign) => sign.charCodeAt(0));
}

/** Makes the key of a passphrase; the same letters count the same however they were typed. */
async function keyOf(passphrase, salt, rounds) {
  const typed = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const material = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  const recipe = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  return crypto.subtle.deriveKey(recipe, material, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
}

/** Opens the seal; fails where the passphrase is wrong or the text was altered. */
async function opened(sealed, passphrase) {
  const border = sealed.lastIndexOf(" ");
  const header = sealed.slice(0, border);
  const [, rounds, salt, nonce] = header.split(" ");
  const key = await keyOf(passphrase, bytesOf(salt), Number(rounds));
  const recipe = { name: "AES-GCM", iv: bytesOf(nonce), additionalData: new TextEncoder().encode(header) };
  return crypto.subtle.decrypt(recipe, key, bytesOf(sealed.slice(border + 1)));
}

/** Waits for the next passphrase that is handed in. */
function nextPassphrase(lock) {
  return new Promise((given) => {
    const take = (event) => {
      event.preventDefault();
      given(lock.elements.passphrase.value);
    };
    lock.addEventListener("submit", take, { once: true });
  });
}

/** Asks for the passphrase until it opens the seal, and gives what was sealed. */
async function unsealed(sealed) {
  const lock = document.getElementById("lock");
  const say = (part) => {
    for (const node of lock.querySelectorAll("[data-when]")) node.hidden = node.dataset.when !== part;
  };
  if (!globalThis.crypto?.subtle) {
    say("unable");
    return new Promise(() => {}); // there is nothing that could open it here
  }
  for (;;) {
    const passphrase = await nextPassphrase(lock);
    say("opening");
    try {
      const plain = await opened(sealed, passphrase);
      lock.remove();
      document.body.classList.remove("locked");
      return plain;
    } catch {
      say("wrong");
      lock.elements.passphrase.select();
    }
  }
}
