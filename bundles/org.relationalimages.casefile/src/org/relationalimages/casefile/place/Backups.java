// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.relationalimages.casefile.read.ForeignFile;

/**
 * The former states of case files. Before a save replaces a file, its bytes are copied here as they are: the backup of a
 * protected case is protected. A backup is opened like any case.
 */
public final class Backups {

	/** So many former states of a case are kept. */
	public static final int GENERATIONS = 10;
	/** Large cases keep fewer: so many bytes together, but always one. */
	public static final long MAX_BYTES = 256L << 20;

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);
	private static final String ENDING = ".relimages";

	private final PrivateFolder folder;

	private Backups(PrivateFolder folder) {
		this.folder = folder;
	}

	/**
	 * A former state of a case.
	 *
	 * @param file where it lies
	 * @param time when it was replaced
	 * @param size in bytes
	 */
	public record Backup(Path file, Instant time, long size) {
	}

	/** Those in a private folder. */
	public static Backups in(PrivateFolder folder) {
		return new Backups(folder);
	}

	/** Those in the private folder of the user. */
	public static Backups ofUser() {
		return in(PrivateFolder.ofUser());
	}

	/**
	 * Keeps what a case file holds now, and lets the oldest states go. A missing file has nothing to keep; what is kept
	 * already is not kept twice.
	 *
	 * @throws IOException when it can't be kept; the case file is untouched
	 */
	public Optional<Path> keep(Path caseFile) throws IOException {
		if (!Files.isRegularFile(caseFile))
			return Optional.empty();
		List<Backup> kept = of(caseFile);
		if (!kept.isEmpty() && ForeignFile.named(caseFile).isSameAs(ForeignFile.found(kept.getFirst().file())))
			return Optional.of(kept.getFirst().file());
		Path target = fresh(caseFile);
		PrivateFile.copy(caseFile, target);
		prune(of(caseFile));
		return Optional.of(target);
	}

	/** The same, but what is kept is what the transformation makes of the file's bytes. */
	public Optional<Path> keep(Path caseFile, UnaryOperator<byte[]> transformation) throws IOException {
		if (!Files.isRegularFile(caseFile))
			return Optional.empty();
		Path target = fresh(caseFile);
		PrivateFile.write(target, transformation.apply(ForeignFile.named(caseFile).bytes(Integer.MAX_VALUE)));
		prune(of(caseFile));
		return Optional.of(target);
	}

	private Path fresh(Path caseFile) throws IOException {
		Path home = PrivateFolder.makePrivate(folder.backups().resolve(CaseName.of(caseFile)));
		Instant time = Instant.now();
		Path target = home.resolve(NAME.format(time) + ENDING);
		while (Files.exists(target)) {
			time = time.plusMillis(1);
			target = home.resolve(NAME.format(time) + ENDING);
		}
		return target;
	}

	private static void prune(List<Backup> kept) throws IOException {
		long bytes = 0;
		for (int i = 0; i < kept.size(); i++) {
			bytes += kept.get(i).size();
			if (i >= GENERATIONS || i > 0 && bytes > MAX_BYTES)
				Files.deleteIfExists(kept.get(i).file());
		}
	}

	/** The former states of a case, newest first. */
	public List<Backup> of(Path caseFile) {
		return in(folder.existing(PrivateFolder.BACKUPS).resolve(CaseName.of(caseFile)));
	}

	/** All former states of all cases. */
	public List<Backup> all() {
		List<Backup> all = new ArrayList<>();
		for (Path home : list(folder.existing(PrivateFolder.BACKUPS)))
			all.addAll(in(home));
		return all;
	}

	private static List<Backup> in(Path home) {
		return list(home).stream().map(Backups::backup).flatMap(Optional::stream)
				.sorted(Comparator.comparing(Backup::time).reversed()).toList();
	}

	private static List<Path> list(Path home) {
		try (Stream<Path> files = Files.list(home)) {
			return files.toList();
		} catch (IOException e) {
			return List.of(); // none yet; and what can't be looked into holds nothing that could be offered
		}
	}

	private static Optional<Backup> backup(Path file) {
		String name = file.getFileName().toString();
		try {
			return name.endsWith(ENDING) ? Optional.of(new Backup(file,
					Instant.from(NAME.parse(name.substring(0, name.length() - ENDING.length()))), Files.size(file)))
					: Optional.empty();
		} catch (DateTimeParseException | IOException e) {
			return Optional.empty(); // not one of ours, or gone meanwhile
		}
	}

	/** Removes the former states of a case that are not wanted, and half ones; gives those that could not be removed. */
	public List<Path> removeUnless(Path caseFile, Predicate<Path> wanted) {
		List<Path> left = new ArrayList<>();
		for (Path file : list(folder.existing(PrivateFolder.BACKUPS).resolve(CaseName.of(caseFile))))
			try {
				boolean isHalf = file.getFileName().toString().endsWith(PrivateFile.TEMPORARY);
				if (isHalf || backup(file).isPresent() && !wanted.test(file))
					Files.deleteIfExists(file);
			} catch (IOException e) {
				left.add(file);
			}
		return left;
	}
}
