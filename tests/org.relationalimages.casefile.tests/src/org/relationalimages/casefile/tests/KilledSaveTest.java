// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.privatefolder.ProcessMark;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;

/** A process that is killed while it saves leaves either the old or the new case, complete. */
class KilledSaveTest {

	/** Enough for each verification; set {@code -Dorg.relationalimages.kills=…} for more. */
	private static final int KILLS = Integer.getInteger("org.relationalimages.kills", 12);

	@TempDir
	Path folder;
	private Path file;
	private Path one;
	private Path other;
	private byte[] oneBytes;
	private byte[] otherBytes;

	@BeforeEach
	void twoCases() throws IOException {
		Files.createDirectories(folder.resolve("case"));
		file = folder.resolve("case/The case.relimages");
		one = folder.resolve("one.relimages");
		other = folder.resolve("other.relimages");
		CaseFile root = EveryValueCase.create();
		CaseFiles.save(root, one);
		CaseFiles.save(root, file);
		for (int i = 0; i < 500; i++) {
			RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
			image.setPicture("another image " + i);
			root.getImages().add(image);
		}
		CaseFiles.save(root, other);
		oneBytes = Files.readAllBytes(one);
		otherBytes = Files.readAllBytes(other);
	}

	private List<Path> left() throws IOException {
		try (Stream<Path> all = Files.list(folder.resolve("case"))) {
			return all.filter(found -> found.getFileName().toString().startsWith(".relimages-")).toList();
		}
	}

	private void isWhole(Path found, String when) throws IOException {
		byte[] bytes = Files.readAllBytes(found);
		assertTrue(Arrays.equals(bytes, oneBytes) || Arrays.equals(bytes, otherBytes),
				() -> found + " is neither the old nor the new case after " + when);
		assertTrue(EcoreUtil.equals(CaseFiles.load(found), CaseFiles.load(bytes.length == oneBytes.length ? one : other)));
	}

	@Test
	void killedAtEveryStep() throws Exception {
		Path backup = AtomicFile.backupOf(file);
		boolean wasNew = false;
		int step = 0;
		int mostLeft = 0;
		for (int end = 137; end == 137; step++) {
			Files.write(file, oneBytes);
			Process saving = SavingProcess.start(folder.resolve("private"), "halt", step, file, other);
			assertTrue(saving.waitFor(60, TimeUnit.SECONDS), "it hangs at step " + step);
			end = saving.exitValue();
			assertTrue(end == 137 || end == 0, "step " + step + " ended with " + end);
			isWhole(file, "step " + step);
			mostLeft = Math.max(mostLeft, left().size());
			boolean isNew = Arrays.equals(otherBytes, Files.readAllBytes(file));
			assertTrue(isNew || !wasNew, "an earlier step left the new case already");
			wasNew = isNew;
			if (Files.exists(backup))
				assertArrayEquals(oneBytes, Files.readAllBytes(backup), "the backup after step " + step);
			assertTrue(!isNew || Files.exists(backup), "no backup after step " + step);
		}
		assertTrue(wasNew, "the last step saves");
		assertTrue(step > 12, "only " + step + " steps were tried");
		// The next save removes what the killed processes left.
		assertTrue(mostLeft > 1, "no killed process left anything: did they die too early?");
		CaseFiles.save(CaseFiles.load(one), file);
		assertEquals(List.of(), left());
		isWhole(file, "the next save");
	}

	@Test
	void killedAtAnyMoment() throws Exception {
		Random random = new Random(7);
		int killedInTheMiddle = 0;
		for (int round = 0; round < KILLS; round++) {
			Process saving = SavingProcess.start(folder.resolve("private"), "loop", file, one, other);
			assertEquals('.', saving.getInputStream().read(), "the process saves");
			Thread.sleep(random.nextInt(60), random.nextInt(1_000_000));
			saving.destroyForcibly();
			assertTrue(saving.waitFor(60, TimeUnit.SECONDS));
			isWhole(file, "kill " + round);
			killedInTheMiddle += left().isEmpty() ? 0 : 1;
				CaseFiles.save(CaseFiles.load(file), file);
			assertEquals(List.of(), left(), "the next save removes what was left");
		}
		System.out.println(KILLS + " kills, " + killedInTheMiddle + " of them left a temporary file");
		try (Stream<Path> backups = Files.walk(folder.resolve("private"))) {
			for (Path backup : backups.filter(found -> found.toString().endsWith(".relimages")).toList())
				isWhole(backup, "all kills");
		}
	}

	private Path temporary(String middle) throws IOException {
		return Files.writeString(folder.resolve("case/.relimages-" + Integer.toHexString(file.getFileName().toString().hashCode())
				+ "-" + middle + "-0a.tmp"), "x");
	}

	private static void age(Path file, Duration age) throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
	}

	@Test
	void temporaryFilesOfOthersStay() throws Exception {
		String own = ProcessMark.own().machine().processes();
		Path dead = temporary("m" + own + "-999999999");
		Path alive = temporary("m" + own + "-" + ProcessHandle.current().pid());
		Path elsewhere = temporary("m0123456789abcdef-999999999");
		Path unknown = temporary("m-999999999");
		Path former = temporary("999999999");
		Path ofAnotherCase = Files.writeString(folder.resolve("case/.relimages-0-999999999-0a.tmp"), "x");
		List<Path> others = List.of(alive, elsewhere, unknown, former);
		age(ofAnotherCase, Duration.ofDays(9));
		for (Duration age : List.of(Duration.ZERO, Duration.ofMinutes(2), Duration.ofHours(23), Duration.ofHours(-23))) {
			for (Path each : others)
				age(each, age);
			CaseFiles.load(file);
			CaseFiles.isProtected(file);
			assertEquals(age.isZero(), Files.exists(dead), "opening removes nothing");
			CaseFiles.save(CaseFiles.load(one), file);
			assertTrue(Files.notExists(dead), "that process has ended for sure");
			for (Path each : others)
				assertTrue(Files.exists(each), each + " of " + age + " ago");
		}
		for (Duration age : List.of(Duration.ofHours(25), Duration.ofDays(-400))) {
			for (Path each : others)
				age(Files.writeString(each, "x"), age);
			CaseFiles.save(CaseFiles.load(one), file);
			assertEquals(List.of(ofAnotherCase), left(), "of " + age + " ago");
		}
	}

	@Test
	void whatAKilledSaveLeftUnderAFormerNameOfTheCaseGoes() throws Exception {
		Path dead = temporary("m" + ProcessMark.own().machine().processes() + "-999999999");
		Path alive = temporary("m" + ProcessMark.own().machine().processes() + "-" + ProcessHandle.current().pid());
		Path renamed = Files.move(file, file.resolveSibling("Another name.relimages"));
		CaseFiles.save(CaseFiles.load(one), renamed);
		assertEquals(List.of(alive), left());
		assertTrue(Files.notExists(dead));
	}

	@Test
	void aSaveWhoseTemporaryFileVanishesIsToldAndHarmsNothing() throws Exception {
		for (String when : List.of("before force", "before replace")) {
			Files.write(file, oneBytes);
			int[] at = { -1 };
			for (int step = 0; step < 30; step++) {
				FaultyDisk disk = new FaultyDisk(step, name -> {
					if (name.equals(when)) {
						at[0]++;
						for (Path temporary : left())
							Files.delete(temporary);
					}
				});
				int former = at[0];
				try {
					AtomicFile.write(file, out -> out.write(otherBytes), false, disk);
					assertEquals(former, at[0], "saved although the temporary file was gone " + when);
					Files.write(file, oneBytes);
				} catch (CaseFileException e) {
					assertEquals("it can't be saved (another program removed the temporary file or the folder meanwhile); "
							+ "the former file is unharmed: save again", e.reason());
				}
				assertArrayEquals(oneBytes, Files.readAllBytes(file));
			}
			assertTrue(at[0] >= 0, "never tried " + when);
		}
	}
}
