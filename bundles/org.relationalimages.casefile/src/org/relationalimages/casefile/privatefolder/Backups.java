// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relationalimages.casefile.read.ForeignFile;

/**
 * The former states of case files. Before a save replaces a file, its bytes are copied here as they are: the backup of a
 * protected case is protected. A backup is opened like any case. The times of backups give their order whatever the clock shows:
 * a new one is always the newest. Backups are found by the identity of the case, see {@link CaseIdentity}, also when its file was
 * renamed or moved.
 */
public final class Backups {

	/** The number of former states of a case that are kept. */
	public static final int GENERATIONS = 10;
	/** Large cases keep fewer states: this many bytes together, but always one state. */
	public static final long MAX_BYTES = 256L << 20;

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);
	private static final String ENDING = ".relimages";
	/** No clock is this wrong; a new backup couldn't be dated later than this. */
	private static final Instant ABSURD = Instant.parse("9999-12-01T00:00:00Z");

	private final PrivateFolder folder;

	private Backups(PrivateFolder folder) {
		this.folder = folder;
	}

	/**
	 * A former state of a case.
	 *
	 * @param file where it is stored
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
	 * Copies the present content of a case file to a backup, and removes the oldest ones. Does nothing for a missing file, or
	 * when the newest backup has the same content.
	 *
	 * @throws IOException when it can't be kept; the case file is untouched
	 */
	public Optional<Path> keep(Path caseFile) throws IOException {
		if (!Files.isRegularFile(caseFile))
			return Optional.empty();
		List<Backup> kept = in(homeOf(caseFile));
		if (!kept.isEmpty() && ForeignFile.named(caseFile).isSameAs(ForeignFile.found(kept.getFirst().file())))
			return Optional.of(kept.getFirst().file());
		Path target = fresh(caseFile);
		PrivateFile.copy(caseFile, target);
		note(caseFile, CaseIdentity.in(caseFile));
		prune(caseFile, target);
		return Optional.of(target);
	}

	/** The path for a new backup, in an existing folder; newer than every other one of the case's file. */
	public Path fresh(Path caseFile) throws IOException {
		Path home = PrivateFolder.makePrivate(folder.backups().resolve(CaseName.of(caseFile)));
		PrivateFile.removeLeft(home);
		dateAnew(home);
		Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		Instant next = in(home).stream().findFirst().map(newest -> newest.time().plusMillis(1)).orElse(now);
		return named(home, next.isAfter(now) ? next : now);
	}

	private static Path named(Path home, Instant time) {
		Instant free = time;
		while (Files.exists(home.resolve(NAME.format(free) + ENDING), LinkOption.NOFOLLOW_LINKS))
			free = free.plusMillis(1);
		return home.resolve(NAME.format(free) + ENDING);
	}

	/** Gives backups with absurd dates new ones after the others, in their own order. */
	private static void dateAnew(Path home) throws IOException {
		List<Backup> all = in(home);
		List<Backup> absurd = all.stream().filter(one -> one.time().isAfter(ABSURD)).toList().reversed();
		Instant last = all.stream().map(Backup::time).filter(time -> !time.isAfter(ABSURD)).findFirst()
				.orElse(Instant.now().truncatedTo(ChronoUnit.MILLIS));
		for (Backup one : absurd) {
			last = last.plusMillis(1);
			Files.move(one.file(), named(home, last));
		}
	}

	/** Removes the oldest backups of a case's file, but never the one that was just made. */
	public void prune(Path caseFile, Path made) throws IOException {
		List<Backup> kept = in(homeOf(caseFile));
		long bytes = 0;
		for (int i = 0; i < kept.size(); i++) {
			bytes += kept.get(i).size();
			if ((i >= GENERATIONS || i > 0 && bytes > MAX_BYTES) && !kept.get(i).file().equals(made))
				Files.deleteIfExists(kept.get(i).file());
		}
	}

	/**
	 * Records which case a file contains now, so that its backups are found when the file has another name. If the record can't
	 * be written, they are found under the old name only.
	 */
	public boolean note(Path caseFile, Optional<CaseIdentity> identity) {
		try {
			BackupHome.at(homeOf(caseFile)).note(caseFile, identity);
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	/** Removes the incomplete backups that killed programs left of a case; returns whether none is left. */
	public boolean removeLeft(Path caseFile) {
		return PrivateFile.removeLeft(homeOf(caseFile));
	}

	Path homeOf(Path caseFile) {
		return folder.existing(PrivateFolder.BACKUPS).resolve(CaseName.of(caseFile));
	}

	/** The former states of a case, newest first: those made under its file's name, and those made under former ones. */
	public List<Backup> of(Path caseFile) {
		return search(caseFile, Optional.empty()).backups();
	}

	/**
	 * Finds all backups of a case, and existing copies of it, which have backups of their own.
	 *
	 * @param identity of the case, if known to the caller; otherwise it is determined as far as possible
	 */
	public BackupSearch search(Path caseFile, Optional<CaseIdentity> identity) {
		return new BackupSearch(this, caseFile, identity);
	}

	/** All former states of all cases. */
	public List<Backup> all() {
		List<Backup> all = new ArrayList<>();
		for (Path home : homes())
			all.addAll(in(home));
		return all;
	}

	List<Path> homes() {
		return list(folder.existing(PrivateFolder.BACKUPS));
	}

	static List<Backup> in(Path home) {
		return list(home).stream().map(Backups::backup).flatMap(Optional::stream)
				.sorted(Comparator.comparing(Backup::time).reversed()).toList();
	}

	private static List<Path> list(Path home) {
		if (!Files.isDirectory(home))
			return List.of(); // reading a pipe would block
		try (Stream<Path> files = Files.list(home)) {
			return files.toList();
		} catch (IOException | UncheckedIOException e) {
			return List.of(); // none yet; and a folder that can't be read has nothing to offer
		}
	}

	private static Optional<Backup> backup(Path file) {
		String name = file.getFileName().toString();
		try {
			return name.endsWith(ENDING) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
					? Optional.of(new Backup(file, Instant.from(NAME.parse(name.substring(0, name.length() - ENDING.length()))),
							Files.size(file)))
					: Optional.empty();
		} catch (DateTimeException | IOException e) {
			return Optional.empty(); // not a backup, or removed in the meantime
		}
	}
}
