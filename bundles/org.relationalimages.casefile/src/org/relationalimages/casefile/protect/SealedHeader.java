// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.protect;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.relationalimages.casefile.protect.SealException.Reason;

/**
 * The first {@value #BYTES} bytes of a protected file. All of them are authenticated with the content.
 *
 * @param iterations of the key derivation
 * @param salt       of the key derivation
 * @param content    the code of what the file holds
 * @param nonce      of the cipher
 */
record SealedHeader(int iterations, byte[] salt, byte content, byte[] nonce) {

	static final int BYTES = 44;
	static final int SALT_BYTES = 16;
	static final int NONCE_BYTES = 12;
	/** OWASP's advice of 2023 for PBKDF2-HMAC-SHA256: each guess costs an attacker as much as opening costs the owner. */
	static final int MIN_ITERATIONS = 600_000;
	/** Bounds the time that a crafted header can cost to some seconds. */
	static final int MAX_ITERATIONS = 10_000_000;

	private static final byte[] MAGIC = { (byte) 0x89, 'R', 'I', 'M', '\r', '\n', 0x1A, '\n' };
	private static final byte VERSION = 1;
	private static final byte PBKDF2_HMAC_SHA256 = 1;
	private static final byte AES_256_GCM = 1;

	/**
	 * Whether the bytes begin as protected files do. Two damaged bytes are tolerated: such a file is a damaged protected one,
	 * since no text begins like that.
	 */
	static boolean beginsLikeOne(byte[] bytes) {
		int length = Math.min(bytes.length, MAGIC.length);
		int wrong = 0;
		for (int i = 0; i < length; i++)
			if (bytes[i] != MAGIC[i])
				wrong++;
		return length > 0 && wrong <= (length == MAGIC.length ? 2 : 0);
	}

	byte[] bytes() {
		return ByteBuffer.allocate(BYTES).put(MAGIC).put(VERSION).put(PBKDF2_HMAC_SHA256).putInt(iterations).put(salt)
				.put(AES_256_GCM).put(content).put(nonce).array();
	}

	/** Reads a header; everything is checked before any key is derived. */
	static SealedHeader of(byte[] file) throws SealException {
		if (file.length <= MAGIC.length || !Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length))
			throw new SealException(Reason.REFUSED);
		ByteBuffer in = ByteBuffer.wrap(file, MAGIC.length, file.length - MAGIC.length);
		int version = Byte.toUnsignedInt(in.get());
		if (version > VERSION)
			throw new SealException(Reason.NEWER);
		if (version < VERSION || file.length < BYTES || in.get() != PBKDF2_HMAC_SHA256)
			throw new SealException(Reason.REFUSED);
		int iterations = in.getInt();
		byte[] salt = new byte[SALT_BYTES];
		in.get(salt);
		byte cipher = in.get();
		byte content = in.get();
		byte[] nonce = new byte[NONCE_BYTES];
		in.get(nonce);
		if (cipher != AES_256_GCM || iterations < MIN_ITERATIONS || iterations > MAX_ITERATIONS)
			throw new SealException(Reason.REFUSED);
		return new SealedHeader(iterations, salt, content, nonce);
	}
}
