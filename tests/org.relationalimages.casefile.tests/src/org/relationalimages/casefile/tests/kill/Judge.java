// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.kill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.InterruptedChange;
import org.relationalimages.casefile.SealedBytes;
import org.relationalimages.casefile.journal.Recovery;
import org.relationalimages.casefile.journal.RecoveryOffer;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.privatefolder.Backups.Backup;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;

/**
 * Checks the files left by a killed program: nothing may be lost, and nothing of a protected case may be readable once it was
 * opened again.
 */
final class Judge {

	private static final int MOST = 1_000_000;

	private final CaseScene scene;
	private final List<String> faults = new ArrayList<>();

	Judge(CaseScene scene) {
		this.scene = scene;
	}

	/** The faults before the case is opened again; empty when there are none. */
	List<String> atOnce() throws IOException {
		faults.clear();
		Protection by = protection();
		if (by != null)
			isCase(scene.file(), by);
		return List.copyOf(faults);
	}

	/** The faults after it was opened again. */
	List<String> afterOpening() throws IOException {
		faults.clear();
		boolean waits = InterruptedChange.isWaiting(scene.file());
		List<String> told = InterruptedChange.complete(scene.file());
		if (waits == told.isEmpty())
			faults.add("an interrupted change " + (waits ? "isn't told" : "is told that never was: " + told));
		Protection by = protection();
		if (by == null)
			return List.copyOf(faults);
		String title = isCase(scene.file(), by);
		if (!Set.of(CaseScene.NOW, CaseScene.LATER).contains(title))
			faults.add("the case is " + title);
		layout(by);
		backups(by);
		journal(by);
		left(by);
		return List.copyOf(faults);
	}

	/** The protection that opens the case; null when none does. */
	private Protection protection() {
		for (Protection one : List.of(Protection.NONE, scene.first(), scene.second()))
			try {
				CaseFiles.load(scene.file(), one);
				return one;
			} catch (CaseFileException e) {
				continue;
			}
		faults.add("the case can't be opened");
		return null;
	}

	private String isCase(Path file, Protection by) {
		try {
			return CaseFiles.parse(SealedBytes.read(file, Content.CASE, by, MOST), file.toString()).getTitle();
		} catch (CaseFileException e) {
			faults.add(e.getMessage());
			return "not there";
		}
	}

	private void layout(Protection by) {
		try {
			byte[] layout = SealedBytes.read(scene.layout(), Content.VIEWS, by, MOST);
			if (!Arrays.equals(layout, CaseScene.LAYOUT) && !Arrays.equals(layout, CaseScene.LATER_LAYOUT))
				faults.add("the layout is another one");
		} catch (CaseFileException e) {
			faults.add(e.getMessage());
		}
	}

	private void backups(Protection by) {
		Set<String> titles = new TreeSet<>();
		for (Backup one : Backups.ofUser().search(scene.file(), Optional.empty()).backups())
			titles.add(isCase(one.file(), by));
		if (!titles.containsAll(Set.of("state 0", "state 1", "state 2")))
			faults.add("only these backups are left: " + titles);
		String beside = isCase(AtomicFile.backupOf(scene.file()), by);
		if (!beside.equals("state beside") && !beside.equals(CaseScene.NOW))
			faults.add("the backup beside the case is " + beside);
	}

	private void journal(Protection by) {
		List<RecoveryOffer> offers = Recovery.offers();
		if (offers.size() != 1)
			faults.add(offers.size() + " journals are offered");
		for (RecoveryOffer offer : offers)
			if (!opens(offer, by) && !opens(offer, scene.first()))
				faults.add("the journal can't be opened");
	}

	private static boolean opens(RecoveryOffer offer, Protection by) {
		try {
			return offer.open(by).root().getTitle().equals(CaseScene.UNSAVED);
		} catch (CaseFileException e) {
			return false;
		}
	}

	private void left(Protection by) throws IOException {
		Path changes = PrivateFolder.ofUser().existing(PrivateFolder.CHANGES);
		for (Path one : scene.files()) {
			if (one.startsWith(PrivateFolder.ofUser().root()) && one.toString().endsWith(".tmp"))
				faults.add(one + " is left");
			if (by.isProtected() && isReadable(one))
				faults.add(one + " is readable");
		}
		try (Stream<Path> all = Files.exists(changes) ? Files.list(changes) : Stream.empty()) {
			all.forEach(one -> faults.add(one + " is left"));
		}
	}

	/** Latin-1 keeps every byte, so that the search misses nothing. */
	private static boolean isReadable(Path file) throws IOException {
		String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
		return text.contains("CaseFile") || text.contains("<views") || text.contains("state ");
	}
}
