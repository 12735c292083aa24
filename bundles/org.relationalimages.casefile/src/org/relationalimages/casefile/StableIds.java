// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Ids for elements without an id in their file, the same each time that file is opened, so that what is stored beside it, such as
 * a layout, still fits when the file itself is never saved.
 */
final class StableIds implements Supplier<String> {

	private final byte[] file;
	private byte[] hash;
	private int count;

	/** Uses the whole content of the file, which is hashed when the first id is requested. */
	StableIds(byte[] file) {
		this.file = file;
	}

	@Override
	public String get() {
		if (hash == null)
			hash = hash();
		return UUID.nameUUIDFromBytes(ByteBuffer.allocate(hash.length + Integer.BYTES).put(hash).putInt(count++).array())
				.toString();
	}

	private byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(file);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
