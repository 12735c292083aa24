// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.relationalimages.casefile.TransactionRecord.Kind;
import org.relationalimages.casefile.TransactionRecord.Step;
import org.relationalimages.casefile.privatefolder.FileClaim;
import org.relationalimages.casefile.privatefolder.FileHash;
import org.relationalimages.casefile.privatefolder.PrivateFile;
import org.relationalimages.casefile.privatefolder.PrivateFolder;

/**
 * Replaces the content of a case and of everything that belongs to it as a unit: if the program is killed in between, either the
 * next opening of the case completes the change (see {@link InterruptedChange}), or nothing was touched. The new contents are
 * written to the private folder first, in their final form; then a record marks them as ready; then the files are replaced, the
 * case last. If the private folder can't be written, the contents are kept in memory, and an interrupted change can't be
 * completed.
 */
public final class FileTransaction implements AutoCloseable {

	private final Path caseFile;
	private final Kind kind;
	private final Path folder;
	private final FileClaim claim;
	private final List<Step> steps = new ArrayList<>();
	private final List<byte[]> inMemory = new ArrayList<>();
	private boolean isReady;

	private FileTransaction(Path caseFile, Kind kind, Path folder, FileClaim claim) {
		this.caseFile = caseFile;
		this.kind = kind;
		this.folder = folder;
		this.claim = claim;
	}

	/**
	 * Begins a change of a case's protection.
	 *
	 * @param wasProtected whether the case is protected now
	 * @param isProtected  whether it will be
	 * @throws CaseFileException when the case can't be written, or the private folder has no room
	 */
	public static FileTransaction begin(Path caseFile, boolean wasProtected, boolean isProtected) throws CaseFileException {
		Kind kind = !isProtected ? Kind.UNPROTECT : wasProtected ? Kind.CHANGE_PASSPHRASE : Kind.PROTECT;
		Path place = caseFile.toAbsolutePath().normalize();
		try {
			SaveTarget.check(caseFile, SaveTarget.of(caseFile));
		} catch (CaseFileException e) {
			throw e;
		} catch (IOException e) {
			throw new CaseFileException(caseFile.toString(), "it can't be written (" + FailureReason.of(e) + "); check its folder", e);
		}
		Path folder;
		FileClaim claim;
		try {
			folder = PrivateFolder.makePrivate(PrivateFolder.ofUser().changes().resolve(UUID.randomUUID().toString()));
			claim = FileClaim.take(lock(folder)).orElseThrow(() -> new IOException("somebody else is at it"));
		} catch (IOException e) {
			return new FileTransaction(place, kind, null, null);
		}
		FileTransaction begun = new FileTransaction(place, kind, folder, claim);
		boolean isBegun = false;
		try {
			new TransactionRecord(place, kind, false, List.of()).write(folder);
			isBegun = true;
			return begun;
		} catch (IOException e) {
			throw noRoom(caseFile, e);
		} finally {
			if (!isBegun)
				begun.close();
		}
	}

	private static CaseFileException noRoom(Path caseFile, IOException e) {
		return new CaseFileException(caseFile.toString(), "nothing was changed, because what is needed can't be written to "
				+ PrivateFolder.ofUser().root() + " (" + FailureReason.of(e) + "); make room there", e);
	}

	/** The case's file as its step must name it, with links resolved. */
	public Path caseFile() {
		return caseFile;
	}

	/** The file that a running program locks while it has a transaction. */
	static Path lock(Path folder) {
		return folder.resolve("lock");
	}

	/**
	 * Prepares the new content of a file; the case itself must be the last one.
	 *
	 * @param before what was read from the file; null for a new file. If the file has other content, it is left unchanged
	 * @param after  the new content; null removes the file
	 */
	public void stage(Path target, byte[] before, byte[] after) throws CaseFileException {
		if (!target.equals(caseFile) && before != null && Arrays.equals(before, after))
			return;
		try {
			if (folder == null)
				inMemory.add(after);
			else if (after != null)
				PrivateFile.write(TransactionRecord.staged(folder, steps.size()), after);
			steps.add(new Step(target.toAbsolutePath().normalize(), FileHash.of(before), FileHash.of(after)));
		} catch (IOException e) {
			throw noRoom(caseFile, e);
		}
	}

	/**
	 * Replaces all files.
	 *
	 * @return a sentence for each file that could not be replaced, except the case
	 * @throws CaseFileException when the case can't be replaced
	 */
	public List<String> commit() throws CaseFileException {
		TransactionRecord record = new TransactionRecord(caseFile, kind, true, List.copyOf(steps));
		TransactionSteps replacing = new TransactionSteps(record, this::content);
		try {
			if (folder != null)
				record.write(folder);
		} catch (IOException e) {
			throw noRoom(caseFile, e);
		}
		isReady = true;
		try {
			replacing.all();
		} catch (CaseFileException e) {
			isReady = replacing.hasBegun(); // otherwise the change counts as not begun
			throw isReady && folder != null ? new CaseFileException(caseFile.toString(), "its layout and its backups were changed, but the "
					+ "case itself could not be (" + e.reason() + "); close it and open it again, which completes the change", e) : e;
		}
		isReady = replacing.hasFailed();
		return replacing.notes();
	}

	private byte[] content(int step) throws IOException {
		return folder == null ? inMemory.get(step) : TransactionRecord.content(folder, step);
	}

	/** Discards what was not committed. What could not be completed is left for {@link InterruptedChange}. */
	@Override
	public void close() {
		if (folder != null)
			InterruptedChange.end(folder, claim, !isReady);
	}
}
