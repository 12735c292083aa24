// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.relationalimages.casefile.TransactionRecord.Step;
import org.relationalimages.casefile.disk.WrittenFiles;
import org.relationalimages.casefile.privatefolder.CaseName;
import org.relationalimages.casefile.privatefolder.FileHash;
import org.relationalimages.casefile.privatefolder.PrivateFile;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.read.ForeignFile;

/**
 * Replaces the files of a {@link FileTransaction}; can be repeated at any time, and leaves files unchanged that were modified
 * since.
 */
final class TransactionSteps {

	/** Returns the new content of a step. */
	@FunctionalInterface
	interface Contents {
		byte[] of(int step) throws IOException;
	}

	private final TransactionRecord record;
	private final Contents contents;
	private final List<String> notes = new ArrayList<>();
	private boolean hasBegun;

	TransactionSteps(TransactionRecord record, Contents contents) {
		this.record = record;
		this.contents = contents;
	}

	/** Replaces the other files when the case is ready to be replaced, and then the case. */
	void all() throws CaseFileException {
		int last = record.steps().size() - 1;
		Step ofCase = record.ofCase();
		byte[] bytes = read(last);
		AtomicFile.write(ofCase.target(), out -> out.write(bytes), false, new FileOperations() {
			@Override
			public void replace(Path from, Path to) throws IOException {
				if (!hasBegun)
					others(record.caseFile());
				FileOperations.REAL.replace(from, to);
			}
		});
		verify(ofCase.target(), bytes);
		removeLeft(ofCase.target());
	}

	/** A partial layout that a killed program left beside the case may be readable. */
	static void removeLeft(Path caseFile) {
		Path real = CaseName.real(caseFile);
		TemporaryFiles.remove(real, real);
		TemporaryFiles.remove(Resealing.viewsOf(real), real);
		TemporaryFiles.remove(Resealing.viewsOf(caseFile), real);
	}

	private byte[] read(int step) throws CaseFileException {
		try {
			return contents.of(step);
		} catch (IOException e) {
			throw new CaseFileException(record.caseFile().toString(), "what was prepared in the private folder can't be read ("
					+ FailureReason.of(e) + "); check the disk", e);
		}
	}

	/** Replaces the other files. The case, and with it the files beside it, may have another name by now. */
	void others(Path caseFile) {
		hasBegun = true;
		String former = record.caseFile().toString();
		for (int i = 0; i < record.steps().size() - 1; i++) {
			Step step = record.steps().get(i);
			apply(i, step.target());
			String target = step.target().toString();
			if (!caseFile.equals(record.caseFile()) && target.startsWith(former) && !step.before().equals(FileHash.NONE))
				apply(i, Path.of(caseFile + target.substring(former.length())));
		}
	}

	private void apply(int number, Path target) {
		Step step = record.steps().get(number);
		String now = FileHash.of(target);
		if (now.equals(FileHash.NONE) && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
			notes.add(target + " could not follow, because it can't be read; delete it, or open the case again to have it tried again.");
			return;
		}
		if (!now.equals(step.before()) || step.before().equals(step.after()))
			return; // done already, or modified by somebody since
		try {
			if (step.isRemoval()) {
				Files.deleteIfExists(target);
				WrittenFiles.tell(target);
			} else if (target.startsWith(PrivateFolder.ofUser().root()))
				PrivateFile.write(target, contents.of(number));
			else {
				byte[] bytes = contents.of(number);
				AtomicFile.writeCompanion(target, record.caseFile(), out -> out.write(bytes));
				verify(target, bytes);
			}
		} catch (CaseFileException e) {
			notes.add(target.getFileName() + " could not follow: " + e.reason() + ".");
		} catch (IOException e) {
			notes.add(target + " could not follow (" + FailureReason.of(e) + "); delete it, or open the case again to have it tried again.");
		}
	}

	private static void verify(Path file, byte[] bytes) throws CaseFileException {
		try {
			if (Arrays.equals(bytes, ForeignFile.named(file).bytes(bytes.length)))
				return;
		} catch (IOException e) {
			throw new CaseFileException(file.toString(), "it was written, but can't be read again; check the disk", e);
		}
		throw new CaseFileException(file.toString(), "the disk gives back something else than was written; check the disk");
	}

	/** Whether anything may have been replaced. */
	boolean hasBegun() {
		return hasBegun;
	}

	/** Whether a file could not be replaced. */
	boolean hasFailed() {
		return !notes.isEmpty();
	}

	List<String> notes() {
		return List.copyOf(notes);
	}
}
