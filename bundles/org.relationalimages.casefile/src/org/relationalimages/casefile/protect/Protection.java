// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.protect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.relationalimages.casefile.protect.SealException.Reason;

/**
 * How a case is protected: not at all, or by a passphrase. It belongs to the open case, decrypts its files and creates a {@link
 * Sealer} for each save. Deriving a key takes some tenths of a second, so call {@link #open} and {@link #sealer} where the user
 * can wait; {@link #prepare} derives the key in advance. May be used on any thread.
 */
public final class Protection {

	/** No protection. */
	public static final Protection NONE = new Protection(null);

	/** Case, views, journal and backup have a key each at most. */
	private static final int REMEMBERED = 4;

	private final Passphrase passphrase;
	private final Deque<Key> keys = new ArrayDeque<>();
	private CompletableFuture<Key> next;
	private boolean wiped;

	private Protection(Passphrase passphrase) {
		this.passphrase = passphrase;
	}

	/** Protection by a passphrase; it keeps a copy of its own until {@link #wipe}. */
	public static Protection with(Passphrase passphrase) {
		return new Protection(passphrase.copy());
	}

	/** Whether there is a passphrase. */
	public boolean isProtected() {
		return passphrase != null;
	}

	/** Whether these bytes, or the first eight or more of them, are of a protected file. */
	public static boolean isSealed(byte[] bytes) {
		return SealedHeader.beginsLikeOne(bytes);
	}

	/**
	 * Returns the decrypted content. Bytes that are not sealed are returned unchanged, whatever the protection.
	 *
	 * @param file a whole file
	 * @throws SealException when there is no passphrase, or not the right one, or the file was changed
	 */
	public byte[] open(byte[] file, Content content) throws SealException {
		if (!isSealed(file))
			return file;
		SealedHeader header = SealedHeader.of(file);
		if (passphrase == null)
			throw new SealException(Reason.ASKING);
		if (header.content() != content.code())
			throw new SealException(Reason.REFUSED);
		synchronized (this) {
			return keyFor(header).decrypt(header.nonce(), file);
		}
	}

	private Key keyFor(SealedHeader header) {
		for (Key key : keys)
			if (key.fits(header))
				return key;
		Key key = Key.derive(passphrase, header.iterations(), header.salt());
		keys.addFirst(key);
		if (keys.size() > REMEMBERED)
			keys.removeLast().wipe();
		return key;
	}

	/** Begins to derive the key of the next save in the background; otherwise {@link #sealer} has to derive it. */
	public synchronized void prepare() {
		if (passphrase == null || wiped || next != null)
			return;
		CompletableFuture<Key> promise = new CompletableFuture<>();
		next = promise;
		Thread.ofPlatform().daemon().name("key for the next save").start(() -> {
			try {
				promise.complete(freshKey());
			} catch (RuntimeException e) {
				promise.completeExceptionally(e);
			}
		});
	}

	private Key freshKey() {
		return Key.derive(passphrase, SealedHeader.MIN_ITERATIONS, Sealer.random(SealedHeader.SALT_BYTES));
	}

	/** A sealer for one save, with a new salt. */
	public Sealer sealer() {
		if (passphrase == null)
			return Sealer.NONE;
		CompletableFuture<Key> prepared;
		synchronized (this) {
			prepared = next;
			next = null;
		}
		if (prepared == null)
			return new Sealer(freshKey());
		try {
			return new Sealer(prepared.join());
		} catch (CompletionException e) {
			throw new IllegalStateException(e.getCause().getMessage(), e);
		}
	}

	/**
	 * A sealer for the journal of the open case. It uses the key that opened the case when there is one, so that no edit
	 * waits for a new one; each writing has a nonce of its own.
	 */
	public synchronized Sealer sealerForJournal() {
		if (passphrase == null)
			return Sealer.NONE;
		if (keys.isEmpty())
			keys.addFirst(freshKey());
		return new Sealer(keys.getFirst().copy());
	}

	/** Overwrites passphrase and keys; afterwards nothing can be opened or sealed with it. */
	public synchronized void wipe() {
		if (passphrase == null)
			return;
		wiped = true;
		passphrase.wipe();
		keys.forEach(Key::wipe);
		keys.clear();
		if (next != null)
			next.thenAccept(Key::wipe);
		next = null;
	}

	@Override
	public String toString() {
		return passphrase == null ? "no protection" : "protection by a passphrase";
	}
}
