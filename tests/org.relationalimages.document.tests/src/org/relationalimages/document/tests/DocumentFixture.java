// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.document.CaseDocument;

/** A folder with a saved case in it, and a private folder of its own until it is closed. */
final class DocumentFixture implements AutoCloseable {

	private final String former = System.getProperty(PrivateFolder.PROPERTY);
	private final List<CaseDocument> opened = new ArrayList<>();
	private final Path folder;

	/** The saved case. */
	final Path file;

	DocumentFixture(Path folder) throws Exception {
		this.folder = folder;
		System.setProperty(PrivateFolder.PROPERTY, folder.resolve("private").toString());
		file = folder.resolve("sample.relimages");
		CaseFiles.save(SmallCase.create(), file);
	}

	/** Opens the case. */
	CaseDocument open() throws Exception {
		return keep(CaseDocument.read(file));
	}

	/** Has a document disposed of in the end. */
	CaseDocument keep(CaseDocument open) {
		opened.add(open);
		return open;
	}

	/** Changes the title in one step. */
	static void rename(CaseDocument open, String title) {
		open.session().execute("Rename", () -> open.root().setTitle(title));
	}

	/** Changes the file as another program does. */
	void changeElsewhere(String title) throws Exception {
		Files.writeString(file, Files.readString(file).replaceFirst("title=\"[^\"]*\"", "title=\"" + title + "\""));
	}

	/** Replaces the lock beside the case by one of another computer. */
	void takeOver() throws Exception {
		Files.writeString(folder.resolve(".sample.relimages.lock"), "# x\nuser=bertha\nhost=DESK-7\nprocess=1\n"
				+ "started=1000000000\nsince=2026-03-04T10:32:00Z\ntoken=abc\n");
	}

	@Override
	public void close() {
		opened.stream().filter(one -> !one.isDisposed()).forEach(open -> {
			open.abandon();
			open.dispose();
		});
		if (former == null)
			System.clearProperty(PrivateFolder.PROPERTY);
		else
			System.setProperty(PrivateFolder.PROPERTY, former);
	}
}
