// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.relationalimages.casefile.privatefolder.Backups.Backup;

/**
 * Finds the backups of a case: those made under the present name of its file, and, by the identity of the case, those made under
 * former names and paths. A copy of the case under another name keeps its own backups.
 */
public final class BackupSearch {

	private static final String ENDING = ".relimages";

	private final Backups all;
	private final Path file;
	private final Optional<CaseIdentity> identity;
	private final List<Backup> backups = new ArrayList<>();
	private final List<Path> homes = new ArrayList<>();
	private final List<Path> copies = new ArrayList<>();

	BackupSearch(Backups all, Path caseFile, Optional<CaseIdentity> known) {
		this.all = all;
		this.file = CaseName.real(caseFile);
		BackupHome own = BackupHome.at(all.homeOf(file));
		identity = known.or(() -> CaseIdentity.in(file)).or(own::only).or(this::bySeal);
		add(own, Backups.in(own.folder()));
		if (identity.isPresent())
			all.homes().stream().filter(home -> !home.equals(own.folder())).map(BackupHome::at).forEach(this::look);
		backups.sort(Comparator.comparing(Backup::time).reversed());
	}

	/** Identifies a protected file by its seal: one that was only renamed has the seal of its last write. */
	private Optional<CaseIdentity> bySeal() {
		String seal = CaseIdentity.sealOf(file);
		return seal.isEmpty() ? Optional.empty()
				: all.homes().stream().map(BackupHome::at).filter(home -> home.isSealedBy(seal)).findFirst().flatMap(BackupHome::only);
	}

	private void add(BackupHome home, List<Backup> found) {
		if (found.isEmpty())
			return;
		homes.add(home.folder());
		backups.addAll(found);
	}

	private void look(BackupHome home) {
		if (home.isRecorded() && !home.isOf(identity.get()))
			return;
		List<Backup> found = Backups.in(home.folder()).stream().filter(one -> isOfCase(one.file(), home)).toList();
		if (found.isEmpty())
			return;
		Optional<Path> copy = home.path().or(() -> guess(home)).filter(path -> isCopy(path, home));
		copy.ifPresentOrElse(copies::add, () -> add(home, found));
	}

	private boolean isOfCase(Path backup, BackupHome home) {
		Optional<CaseIdentity> found = CaseIdentity.in(backup);
		if (found.isPresent())
			return found.equals(identity);
		return CaseIdentity.sealOf(backup).isEmpty() ? home.only().equals(identity) : home.isRecorded();
	}

	/** Without a record, the name of the folder can only identify a file beside this one. */
	private Optional<Path> guess(BackupHome home) {
		try {
			Path path = file.resolveSibling(home.name() + ENDING);
			return CaseName.of(path).equals(home.folder().getFileName().toString()) ? Optional.of(path) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private boolean isCopy(Path path, BackupHome home) {
		try {
			if (!Files.isRegularFile(path) || Files.exists(file) && Files.isSameFile(path, file))
				return false;
		} catch (IOException e) {
			return true; // it can't be read, so its backups are left alone
		}
		return CaseIdentity.sealOf(path).isEmpty() ? CaseIdentity.in(path).equals(identity) : true;
	}

	/** The case, as far as it is known. */
	public Optional<CaseIdentity> identity() {
		return identity;
	}

	/** The backups, newest first. */
	public List<Backup> backups() {
		return List.copyOf(backups);
	}

	/** The folders that contain them. */
	public List<Path> homes() {
		return List.copyOf(homes);
	}

	/** The folder of backups made under the present name of the file; it may not exist. */
	public Path home() {
		return all.homeOf(file);
	}

	/**
	 * Records which folders contain backups of the case, before these are protected and can't be identified any more; false when
	 * that fails.
	 */
	public boolean mark() {
		try {
			if (identity.isPresent())
				for (Path home : homes)
					BackupHome.at(home).mark(identity.get());
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	/** Other files that contain the same case and have backups of their own. */
	public List<Path> copies() {
		return List.copyOf(copies);
	}

	/** Whether a backup can only be of this case: then it is useless when no passphrase of the case opens it. */
	public boolean isSurelyOfCase(Path backup) {
		Path home = backup.getParent();
		BackupHome lies = BackupHome.at(home);
		return lies.only().isPresent() ? lies.only().equals(identity) : !lies.isRecorded() && home.equals(all.homeOf(file));
	}
}
