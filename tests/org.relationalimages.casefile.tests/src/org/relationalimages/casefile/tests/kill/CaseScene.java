// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.kill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.journal.JournalSnapshot;
import org.relationalimages.casefile.journal.JournalWriter;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.reseal.ProtectionChange;
import org.relationalimages.casefile.tests.EveryValueCase;
import org.relationalimages.model.cases.CaseFile;

/**
 * A case with all files that can belong to it: a layout, a backup beside it, backups made under its present and a former name,
 * and the journal of a program that crashed; and a private folder of its own. It can be set up repeatedly.
 */
final class CaseScene {

	static final byte[] LAYOUT = "<views version=\"1\"></views>".getBytes(StandardCharsets.UTF_8);
	static final byte[] LATER_LAYOUT = "<views version=\"1\"> </views>".getBytes(StandardCharsets.UTF_8);
	/** The title of the case before the action, and after those that change it. */
	static final String NOW = "state 3";
	static final String LATER = "state 4";
	static final String UNSAVED = "state unsaved";

	private final Path folder;
	private final CaseFile root = EveryValueCase.create();
	private final Protection first = protection("correct horse battery staple");
	private final Protection second = protection("an entirely other passphrase");
	private final Map<Boolean, Map<Path, byte[]>> setUps = new LinkedHashMap<>();

	/** A scene in a folder of its own. */
	CaseScene(Path folder) throws IOException {
		this.folder = folder;
		System.setProperty(PrivateFolder.PROPERTY, folder.resolve("private").toString());
		clear();
		build();
		setUps.put(false, taken());
		ProtectionChange.run(file(), Protection.NONE, first);
		CaseFiles.save(titled(NOW), file(), first);
		setUps.put(true, taken());
	}

	private CaseScene(Path folder, boolean isThere) {
		this.folder = folder;
		if (!isThere)
			throw new IllegalArgumentException("There is no scene in " + folder);
	}

	/** The scene that another process set up in a folder. */
	static CaseScene that(Path folder) {
		return new CaseScene(folder, Files.isDirectory(folder));
	}

	private static Protection protection(String text) {
		try (Passphrase passphrase = Passphrase.of(text.toCharArray())) {
			return Protection.with(passphrase);
		}
	}

	private void build() throws IOException {
		Path former = folder.resolve("case/Anna, a former name.relimages");
		Files.createDirectories(former.getParent());
		for (int i = 0; i < 2; i++)
			CaseFiles.save(titled("state " + i), former);
		Files.move(former, file());
		for (int i = 2; i < 4; i++)
			CaseFiles.save(titled("state " + i), file());
		Files.write(layout(), LAYOUT);
		Files.write(AtomicFile.backupOf(file()), CaseFiles.bytes(titled("state beside"), "x"));
		leaveJournal();
	}

	/** Leaves the journal of a program that ended without closing the case. */
	private void leaveJournal() throws IOException {
		byte[] unsaved = CaseFiles.bytes(titled(UNSAVED), "x");
		Path journals = PrivateFolder.ofUser().journals();
		byte[] left;
		try (JournalWriter writer = new JournalWriter(() -> new JournalSnapshot(unsaved, LAYOUT), Runnable::run, trouble -> {
			throw new IllegalStateException(trouble);
		})) {
			writer.opened(file(), Protection.NONE);
			writer.changed("Edit", 1);
			writer.flush();
			try (Stream<Path> all = Files.list(journals)) {
				left = Files.readAllBytes(all.filter(one -> one.toString().endsWith(".journal")).findFirst().orElseThrow());
			}
		}
		Files.write(journals.resolve("left.journal"), new String(left, StandardCharsets.ISO_8859_1)
				.replaceFirst("process=\\d+", "process=" + Integer.MAX_VALUE).getBytes(StandardCharsets.ISO_8859_1));
	}

	private CaseFile titled(String title) {
		root.setTitle(title);
		return root;
	}

	private Map<Path, byte[]> taken() throws IOException {
		Map<Path, byte[]> files = new LinkedHashMap<>();
		for (Path one : files())
			files.put(one, Files.readAllBytes(one));
		return files;
	}

	/** All present files, in all folders. */
	List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

	/** Sets up the state before the action. */
	void setUp(InterruptedAction work) throws IOException {
		clear();
		for (Map.Entry<Path, byte[]> one : setUps.get(work.isOnProtected()).entrySet()) {
			Files.createDirectories(one.getKey().getParent());
			Files.write(one.getKey(), one.getValue());
		}
	}

	/** Removes everything. */
	void clear() throws IOException {
		if (!Files.exists(folder))
			return;
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path one : all.sorted(Comparator.reverseOrder()).toList())
				Files.delete(one);
		}
	}

	Path folder() {
		return folder;
	}

	Path file() {
		return folder.resolve("case/Anna.relimages");
	}

	Path layout() {
		return folder.resolve("case/Anna.relimages.views");
	}

	Protection first() {
		return first;
	}

	Protection second() {
		return second;
	}

	/** The case in the state to be saved. */
	CaseFile later() {
		return titled(LATER);
	}
}
