// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/**
 * A file from an untrusted source. Only a regular file is read: a pipe would block the program, a device never ends. Reading
 * happens on a thread of its own, so that interrupting the caller ends the call at once, even when a dead network drive doesn't
 * answer; see {@link Worker}.
 */
public final class ForeignFile {

	private static final int TRIES = 10;
	private static final int BLOCK = 1 << 16;
	private static final LinkOption[] FOLLOW = {};
	private static final LinkOption[] STAY = { LinkOption.NOFOLLOW_LINKS };

	private final Path file;
	private final LinkOption[] links;
	private volatile boolean isOpen;

	private ForeignFile(Path file, LinkOption[] links) {
		this.file = file;
		this.links = links;
	}

	/** Reads the needed part of an open file. */
	@FunctionalInterface
	public interface Reader<T> {

		/** Reads from the stream, on another thread; the stream is closed afterwards. */
		T read(InputStream in) throws IOException;
	}

	/** A file that the user named; a link is followed, but its target must be a regular file. */
	public static ForeignFile named(Path file) {
		return new ForeignFile(file, FOLLOW);
	}

	/** A file that was found beside another one or in a folder; a link is refused, since others may have put it there. */
	public static ForeignFile found(Path file) {
		return new ForeignFile(file, STAY);
	}

	/**
	 * Reads the whole file.
	 *
	 * @throws UnreadableFileException when it is not a regular file, or larger than the limit
	 * @throws java.nio.file.NoSuchFileException when there is no such file
	 * @throws java.io.InterruptedIOException when the thread was interrupted
	 */
	public byte[] bytes(long maxBytes) throws IOException {
		int limit = (int) Math.min(maxBytes, Integer.MAX_VALUE - 16);
		return read(in -> {
			byte[] bytes = in.readNBytes(limit + 1);
			if (bytes.length > limit)
				throw UnreadableFileException.tooLarge(limit);
			return bytes;
		});
	}

	/** Reads the first bytes of the file, fewer when it has no more; throws as {@link #bytes}. */
	public byte[] head(int count) throws IOException {
		return read(in -> in.readNBytes(count));
	}

	/** Whether another file has the same bytes; throws as {@link #bytes}. */
	public boolean isSameAs(ForeignFile other) throws IOException {
		return read(mine -> other.read(theirs -> {
			for (byte[] part = mine.readNBytes(BLOCK);; part = mine.readNBytes(BLOCK))
				if (!Arrays.equals(part, theirs.readNBytes(BLOCK)))
					return false;
				else if (part.length == 0)
					return true;
		}));
	}

	/** Reads the file with the given reader, which must limit itself; throws as {@link #bytes}. */
	public <T> T read(Reader<T> reader) throws IOException {
		return Worker.run(() -> {
			try (FileChannel channel = open(); InputStream in = Channels.newInputStream(channel)) {
				return reader.read(in);
			}
		}, this::checkStillOpening);
	}

	/** Checks before and after opening: a file that was replaced in between is not read. */
	private FileChannel open() throws IOException {
		Set<OpenOption> options = links == STAY ? Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)
				: Set.of(StandardOpenOption.READ);
		isOpen = false;
		for (int i = 0; i < TRIES; i++) {
			Object seen = check();
			FileChannel channel = FileChannel.open(file, options);
			try {
				if (Objects.equals(seen, check())) {
					isOpen = true;
					return channel;
				}
			} catch (IOException | RuntimeException e) {
				channel.close();
				throw e;
			}
			channel.close(); // a save replaced it just now
		}
		throw new UnreadableFileException("another program replaces it again and again; try again later");
	}

	/** Refuses what is no regular file; returns a key that identifies the file, or null on a disk without such keys. */
	private Object check() throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, links);
		if (attributes.isSymbolicLink())
			throw new UnreadableFileException("this is a link, which isn't followed here, since somebody else may have put it there; "
					+ "put the file itself in its place");
		if (attributes.isDirectory())
			throw new UnreadableFileException("this is a folder, not a file; remove it or choose a file");
		if (!attributes.isRegularFile())
			throw new UnreadableFileException("this is a pipe or device, not a file; remove it or choose a file");
		return attributes.fileKey();
	}

	/** Opening a pipe that replaced the file between check and opening would never return. */
	private void checkStillOpening() throws IOException {
		if (!isOpen)
			check();
	}
}
