// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Layouts that a save replaced although the program had not read all of them: of a newer version, damaged, or written by somebody
 * else. They are stored among the backups of their case; one that is copied beside the case is its layout again.
 */
public final class KeptLayouts {

	/** The number of layouts of a case that are kept. */
	public static final int GENERATIONS = 10;

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);
	private static final String ENDING = ".views";

	private KeptLayouts() {
	}

	/**
	 * Keeps a layout in the user's private folder, and removes the oldest ones of the case.
	 *
	 * @param bytes what to keep, protected where the case is
	 * @return where it is kept
	 */
	public static Path keep(Path caseFile, byte[] bytes) throws IOException {
		Path target = fresh(caseFile);
		PrivateFile.write(target, bytes);
		List<Path> former = new ArrayList<>(of(caseFile));
		former.remove(target); // the clock may have been wrong before, so that it isn't the latest by name
		for (Path one : former.subList(Math.min(former.size(), GENERATIONS - 1), former.size()))
			Files.deleteIfExists(one);
		return target;
	}

	/** The path for a layout that will be kept, in an existing folder. */
	public static Path fresh(Path caseFile) throws IOException {
		Path home = PrivateFolder.makePrivate(PrivateFolder.ofUser().backups().resolve(CaseName.of(caseFile)));
		Instant time = Instant.now();
		Path target = home.resolve(NAME.format(time) + ENDING);
		while (Files.exists(target)) {
			time = time.plusMillis(1);
			target = home.resolve(NAME.format(time) + ENDING);
		}
		return target;
	}

	/** The layouts kept of a case, the latest first. */
	public static List<Path> of(Path caseFile) {
		return in(PrivateFolder.ofUser().existing(PrivateFolder.BACKUPS).resolve(CaseName.of(caseFile)));
	}

	/** The layouts kept in a folder of backups, the latest first. */
	public static List<Path> in(Path home) {
		if (!Files.isDirectory(home))
			return List.of(); // a pipe would keep the program waiting
		try (Stream<Path> files = Files.list(home)) {
			return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted(Comparator.reverseOrder()).toList();
		} catch (IOException e) {
			return List.of(); // none yet; and what can't be looked into holds nothing that could be offered
		}
	}

	/**
	 * Removes what is kept of a case and not wanted, such as what is readable of a protected one; returns those that could not be
	 * removed.
	 */
	public static List<Path> removeUnless(Path caseFile, Predicate<Path> wanted) {
		List<Path> left = new ArrayList<>();
		for (Path file : of(caseFile))
			try {
				if (!wanted.test(file))
					Files.deleteIfExists(file);
			} catch (IOException e) {
				left.add(file);
			}
		return left;
	}
}
