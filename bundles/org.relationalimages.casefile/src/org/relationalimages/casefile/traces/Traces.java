// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.traces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.InterruptedChange;
import org.relationalimages.casefile.Resealing;
import org.relationalimages.casefile.TemporaryFiles;
import org.relationalimages.casefile.disk.WrittenFiles;
import org.relationalimages.casefile.journal.Recovery;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.privatefolder.BackupHome;
import org.relationalimages.casefile.privatefolder.PrivateFile;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.traces.Trace.Kind;

/**
 * Lists and removes what the program left: everything in the private folder, and the leftovers beside the given cases. Case files
 * and their layouts are no traces and are never touched.
 */
public final class Traces {

	/** Younger files may still be in the process of being written. */
	private static final Duration SURELY_LEFT = Duration.ofMinutes(1);

	private Traces() {
	}

	/** All traces, the oldest first. Beside a case only files that belong to it count. */
	public static List<Trace> list(Collection<Path> knownCases) {
		List<Trace> traces = new ArrayList<>();
		PrivateFolder own = PrivateFolder.ofUser();
		for (Path file : below(own.existing(PrivateFolder.JOURNALS)))
			addPrivate(traces, Kind.JOURNAL, file, "unsaved changes");
		for (Path file : below(own.existing(PrivateFolder.BACKUPS)))
			if (!BackupHome.isRecord(file))
				addPrivate(traces, Kind.BACKUP, file, BackupHome.at(file.getParent()).name());
		for (Path record : InterruptedChange.left())
			add(traces, Kind.CHANGE, record, InterruptedChange.caseOf(record).map(Traces::name).orElse("a case"));
		for (Path file : below(own.existing(PrivateFolder.LOCKS)))
			if (!CaseLock.isInUse(file))
				add(traces, Kind.LOCK, file, "a case that was open");
		for (Path known : knownCases) {
			String name = known.getFileName().toString();
			for (Path kept : List.of(known, Resealing.viewsOf(known)))
				add(traces, Kind.BACKUP_BESIDE, AtomicFile.backupOf(kept), name);
			if (!CaseLock.isInUse(CaseLock.beside(known)))
				add(traces, Kind.LOCK, CaseLock.beside(known), name);
		}
		for (Path folder : folders(knownCases))
			for (Path file : halfSaved(folder))
				add(traces, Kind.TEMPORARY, file, "a save that was interrupted");
		traces.sort(Comparator.comparing(Trace::time));
		return traces;
	}

	private static String name(Path file) {
		return file.getFileName() == null ? file.toString() : file.getFileName().toString();
	}

	private static Set<Path> folders(Collection<Path> cases) {
		Set<Path> folders = new LinkedHashSet<>();
		for (Path one : cases)
			folders.add(one.toAbsolutePath().normalize().getParent());
		return folders;
	}

	/** The temporary files of saves that a killed program left beside cases. */
	private static List<Path> halfSaved(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(TemporaryFiles::isOne).filter(file -> !TemporaryFiles.isOfOther(file) && !isYoung(file)).toList();
		} catch (IOException | RuntimeException e) {
			return List.of(); // the folder does not exist any more
		}
	}

	private static List<Path> below(Path folder) {
		if (!Files.isDirectory(folder))
			return List.of();
		try (Stream<Path> files = Files.walk(folder, 3)) {
			return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
		} catch (IOException | RuntimeException e) {
			return List.of(); // forget() could not remove anything there either
		}
	}

	/** In the private folder the claim shows whether an incomplete file is being written. */
	private static void addPrivate(List<Trace> traces, Kind kind, Path file, String about) {
		if (!file.toString().endsWith(PrivateFile.TEMPORARY))
			add(traces, kind, file, about);
		else if (PrivateFile.isLeft(file))
			add(traces, Kind.TEMPORARY, file, about);
	}

	private static boolean isYoung(Path file) {
		try {
			Instant written = Files.getLastModifiedTime(file).toInstant();
			return Duration.between(written, Instant.now()).abs().compareTo(SURELY_LEFT) < 0;
		} catch (IOException e) {
			return true; // removed in the meantime
		}
	}

	private static boolean add(List<Trace> traces, Kind kind, Path file, String about) {
		try {
			return traces.add(new Trace(kind, file, Files.getLastModifiedTime(file).toInstant(), Files.size(file), about));
		} catch (IOException e) {
			return false; // there is none
		}
	}

	/** Removes traces; journals of open cases are kept, because they contain unsaved changes. */
	public static Forgotten forget(Collection<Trace> traces) {
		List<Trace> removed = new ArrayList<>();
		List<String> kept = new ArrayList<>();
		for (Trace trace : traces)
			if (trace.kind() == Kind.JOURNAL && Recovery.isInUse(trace.path()))
				kept.add("The unsaved changes of a case that is open are kept until it is saved or closed.");
			else if (trace.kind() == Kind.CHANGE && !InterruptedChange.giveUp(trace.path()))
				kept.add("The interrupted change of the protection of \u201c" + trace.about() + "\u201d is kept until the case is opened, which completes it.");
			else if (remove(trace.path(), kept))
				removed.add(trace);
		return new Forgotten(List.copyOf(removed), List.copyOf(kept));
	}

	private static boolean remove(Path file, List<String> kept) {
		try {
			Files.deleteIfExists(file);
			WrittenFiles.tell(file);
		} catch (IOException e) {
			kept.add(file + " can't be removed (" + e.getClass().getSimpleName() + "); delete it by hand.");
			return false;
		}
		forgetFolder(file.getParent());
		return true;
	}

	/** Removes the empty folder of a case's backups, whose name contains the case's name. */
	private static void forgetFolder(Path folder) {
		if (!folder.startsWith(PrivateFolder.ofUser().root()))
			return;
		try (Stream<Path> left = Files.list(folder)) {
			List<Path> rest = left.toList();
			if (!rest.stream().allMatch(BackupHome::isRecord))
				return;
			for (Path record : rest)
				Files.delete(record);
			Files.deleteIfExists(folder);
		} catch (IOException e) {
			return; // an empty folder remains
		}
	}
}
