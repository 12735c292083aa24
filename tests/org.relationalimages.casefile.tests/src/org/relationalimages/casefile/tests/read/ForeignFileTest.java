// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.read.ForeignFile;
import org.relationalimages.casefile.read.UnreadableFileException;
import org.relationalimages.casefile.tests.Pipes;

/** Reading a file from an untrusted source always ends: with the content of a regular file, or with a message. */
class ForeignFileTest {

	private static final Duration SOON = Duration.ofSeconds(10);
	private static final byte[] CONTENT = { 1, 2, 3, 4, 5 };

	@TempDir
	Path folder;

	private Path file() throws IOException {
		return Files.write(folder.resolve("file"), CONTENT);
	}

	private Path link(Path to) throws IOException {
		Path link = folder.resolve("link");
		Files.deleteIfExists(link);
		try {
			return Files.createSymbolicLink(link, to);
		} catch (UnsupportedOperationException | IOException e) {
			assumeTrue(false, "no links here");
			throw e;
		}
	}

	private static String refusal(ForeignFile file) {
		return assertTimeoutPreemptively(SOON, () -> assertThrows(UnreadableFileException.class, () -> file.bytes(1 << 20))).getMessage();
	}

	@Test
	void readsRegularFilesUpToTheLimit() throws Exception {
		assertArrayEquals(CONTENT, ForeignFile.named(file()).bytes(5));
		assertArrayEquals(CONTENT, ForeignFile.found(file()).bytes(Long.MAX_VALUE));
		assertArrayEquals(Arrays.copyOf(CONTENT, 2), ForeignFile.found(file()).head(2));
		assertArrayEquals(CONTENT, ForeignFile.found(file()).head(100));
		assertEquals(0, ForeignFile.found(Files.createFile(folder.resolve("empty"))).bytes(0).length);
		String tooLarge = assertThrows(UnreadableFileException.class, () -> ForeignFile.found(file()).bytes(4)).getMessage();
		assertTrue(tooLarge.contains("larger than 4 bytes"), tooLarge);
		assertThrows(NoSuchFileException.class, () -> ForeignFile.named(folder.resolve("none")).bytes(1));
	}

	@Test
	void followsLinksOnlyWhereTheUserNamedThem() throws Exception {
		assertArrayEquals(CONTENT, ForeignFile.named(link(file())).bytes(5));
		assertTrue(refusal(ForeignFile.found(link(file()))).contains("this is a link"));
		assertTrue(refusal(ForeignFile.found(link(folder.resolve("none")))).contains("this is a link"));
		assertThrows(NoSuchFileException.class, () -> ForeignFile.named(link(folder.resolve("none"))).bytes(1));
		assertTrue(refusal(ForeignFile.named(link(folder))).contains("this is a folder"));
	}

	@Test
	void refusesPipesAndDevices() throws Exception {
		Path pipe = Pipes.make(folder.resolve("pipe"));
		assertTrue(refusal(ForeignFile.named(pipe)).contains("pipe or device"));
		assertTrue(refusal(ForeignFile.found(pipe)).contains("pipe or device"));
		assertTrue(refusal(ForeignFile.named(link(pipe))).contains("pipe or device"));
		for (String device : new String[] { "/dev/zero", "/dev/tty", "/dev/stdin", "/dev/random" })
			if (Files.exists(Path.of(device)) && !Files.isRegularFile(Path.of(device)))
				assertTrue(refusal(ForeignFile.named(Path.of(device))).contains("not a file"), device);
	}

	@Test
	void anEndlessSourceIsCutOff() throws Exception {
		Path sparse = folder.resolve("sparse");
		try (var channel = Files.newByteChannel(sparse, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
				StandardOpenOption.SPARSE)) {
			channel.position(1L << 36);
			channel.write(ByteBuffer.wrap(CONTENT));
		}
		assertTrue(refusal(ForeignFile.found(sparse)).contains("larger than 1 MB"));
	}

	@Test
	void tellsWhetherTwoFilesAreTheSame() throws Exception {
		byte[] large = new byte[200_000];
		large[199_999] = 1;
		Path one = Files.write(folder.resolve("one"), large);
		Path other = Files.write(folder.resolve("other"), large);
		assertTrue(ForeignFile.named(one).isSameAs(ForeignFile.found(other)));
		Files.write(other, Arrays.copyOf(large, 199_999));
		assertFalse(ForeignFile.named(one).isSameAs(ForeignFile.found(other)));
		Files.write(other, Arrays.copyOf(large, 200_001));
		assertFalse(ForeignFile.named(one).isSameAs(ForeignFile.found(other)));
		large[0] = 1;
		Files.write(other, large);
		assertFalse(ForeignFile.named(one).isSameAs(ForeignFile.found(other)));
	}

	@Test
	void waitingEndsWhenTheThreadIsInterrupted() throws Exception {
		Path file = file();
		CountDownLatch begun = new CountDownLatch(1);
		AtomicBoolean told = new AtomicBoolean();
		AtomicBoolean stays = new AtomicBoolean();
		Thread waiting = Thread.ofPlatform().start(() -> {
			try {
				ForeignFile.named(file).read(in -> {
					begun.countDown();
					new Semaphore(0).acquireUninterruptibly(); // like a call that hangs in the operating system
					return null;
				});
			} catch (InterruptedIOException e) {
				told.set(true);
				stays.set(Thread.currentThread().isInterrupted());
			} catch (IOException e) {
				told.set(false);
			}
		});
		begun.await();
		waiting.interrupt();
		waiting.join(SOON);
		assertTrue(told.get() && stays.get());
	}

	/** A pipe moved into the file's place between check and opening, to which nobody ever writes. */
	@Test
	void aPipeThatTakesTheFilesPlaceEndsTheWaiting() throws Exception {
		Path file = file();
		Files.delete(Pipes.make(folder.resolve("pipe")));
		AtomicBoolean ends = new AtomicBoolean();
		Thread swapping = Thread.ofPlatform().daemon().start(() -> {
			try {
				for (int i = 0; !ends.get(); i++) {
					Path other = i % 2 == 0 ? Pipes.make(folder.resolve("other")) : Files.write(folder.resolve("other"), CONTENT);
					Files.move(other, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
				}
			} catch (Exception e) {
				ends.set(true);
			}
		});
		int[] ended = new int[1];
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			for (int i = 0; i < 200; i++)
				try {
					assertArrayEquals(CONTENT, ForeignFile.found(file).bytes(5));
					ended[0]++;
				} catch (UnreadableFileException e) {
					ended[0]++;
				}
		});
		assertEquals(200, ended[0]);
		ends.set(true);
		swapping.join();
	}
}
