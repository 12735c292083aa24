// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.InterruptedChange;
import org.relationalimages.casefile.privatefolder.BackupHome;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.privatefolder.Backups.Backup;
import org.relationalimages.casefile.privatefolder.CaseName;
import org.relationalimages.casefile.privatefolder.PrivateFolder;

/**
 * Finds the former states of cases, newest first, by the identity of the case: also those that were made when its file had
 * another name or path. No backup is opened; listing may take a moment on a slow disk.
 */
public final class FormerStates {

	private FormerStates() {
	}

	/** Those of the case in a file, which may be damaged or missing: in the private folder, and beside it. */
	public static List<FormerState> of(Path caseFile) {
		Path origin = caseFile.toAbsolutePath().normalize();
		InterruptedChange.complete(origin);
		List<FormerState> states = new ArrayList<>();
		for (Backup backup : Backups.ofUser().of(origin))
			states.add(state(backup, origin));
		addBeside(origin, states);
		return sorted(states);
	}

	/** Those of all cases in the private folder; the files of cases are named with their folders as far as they are known. */
	public static List<FormerState> all(Collection<Path> known) {
		Map<String, Path> origins = new HashMap<>();
		for (Path one : known)
			origins.put(CaseName.of(one), one);
		List<FormerState> states = new ArrayList<>();
		for (Backup backup : Backups.ofUser().all()) {
			Path home = backup.file().getParent();
			states.add(state(backup, origins.computeIfAbsent(home.getFileName().toString(), name -> origin(BackupHome.at(home)))));
		}
		return sorted(states);
	}

	/** The folder of backups in the private folder, for messages; it may not exist yet. */
	public static Path place() {
		return PrivateFolder.ofUser().existing(PrivateFolder.BACKUPS);
	}

	private static Path origin(BackupHome home) {
		return home.path().orElseGet(() -> Path.of(home.name() + "." + CaseFiles.EXTENSION));
	}

	private static FormerState state(Backup backup, Path origin) {
		return new FormerState(backup.file(), backup.time(), backup.size(), CaseFiles.isProtected(backup.file()), origin);
	}

	/** If the private folder could not be written, the last state is beside the case. */
	private static void addBeside(Path origin, List<FormerState> states) {
		Path beside = AtomicFile.backupOf(origin);
		try {
			if (Files.isRegularFile(beside, LinkOption.NOFOLLOW_LINKS))
				states.add(new FormerState(beside, Files.getLastModifiedTime(beside).toInstant(), Files.size(beside),
						CaseFiles.isProtected(beside), origin));
		} catch (IOException e) {
			return; // removed in the meantime
		}
	}

	private static List<FormerState> sorted(List<FormerState> states) {
		states.sort(Comparator.comparing(FormerState::time).reversed());
		return List.copyOf(states);
	}
}
