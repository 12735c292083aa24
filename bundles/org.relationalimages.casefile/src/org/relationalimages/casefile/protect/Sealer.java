// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.protect;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Converts the bytes of one save to what is written: unchanged, or encrypted. Case and views of one save share a sealer, so the
 * key is derived once; they share the salt, each has its own nonce. May be used on any thread.
 */
public final class Sealer implements AutoCloseable {

	/** Leaves bytes unchanged. */
	public static final Sealer NONE = new Sealer(null);

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Key key;
	private boolean closed;

	Sealer(Key key) {
		this.key = key;
	}

	static byte[] random(int length) {
		byte[] bytes = new byte[length];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

	/** Whether it encrypts. */
	public boolean isProtecting() {
		return key != null;
	}

	/**
	 * Returns the bytes to write.
	 *
	 * @throws IllegalStateException after {@link #close}
	 */
	public synchronized byte[] seal(byte[] plain, Content content) {
		if (key == null)
			return plain;
		if (closed)
			throw new IllegalStateException("The sealer is closed.");
		byte[] nonce = random(SealedHeader.NONCE_BYTES);
		byte[] header = new SealedHeader(key.iterations(), key.salt(), content.code(), nonce).bytes();
		byte[] body = key.encrypt(nonce, header, plain);
		byte[] file = Arrays.copyOf(header, header.length + body.length);
		System.arraycopy(body, 0, file, header.length, body.length);
		check(nonce, file, plain);
		return file;
	}

	/** Content that can't be opened again must never replace content that can. */
	private void check(byte[] nonce, byte[] file, byte[] plain) {
		try {
			if (Arrays.equals(plain, key.decrypt(nonce, file)))
				return;
		} catch (SealException e) {
			throw new IllegalStateException("Encrypting failed, so nothing was written; save again.", e);
		}
		throw new IllegalStateException("Encrypting failed, so nothing was written; save again.");
	}

	/** Wipes the key. */
	@Override
	public synchronized void close() {
		closed = true;
		if (key != null)
			key.wipe();
	}
}
