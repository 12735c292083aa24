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
 * Gives a case and everything that belongs to it another content, all together: when the program is killed in between, the
 * next opening of the case completes it (see {@link InterruptedChange}), or nothing was touched. The new contents go to the
 * private folder first, as they shall be; then a record says that they are ready; then the files are replaced, the case as
 * the last one. Where the private folder can't be written it works from memory, which no program survives.
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

	/** The case's file as its step must name it. */
	public Path caseFile() {
		return caseFile;
	}

	/** The file by which a running program holds a transaction. */
	static Path lock(Path folder) {
		return folder.resolve("lock");
	}

	/**
	 * Prepares the new content of a file; the case itself comes last.
	 *
	 * @param before what was read from it; null for a new file. Another content is left alone
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
	 * @return a sentence for each file that could not be replaced, but for the case
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
			isReady = replacing.hasBegun(); // else it is as if nothing had been wished
			throw isReady && folder != null ? new CaseFileException(caseFile.toString(), "its layout and its backups were changed, but the "
					+ "case itself could not be (" + e.reason() + "); close it and open it again, which completes the change", e) : e;
		}
		isReady = replacing.hasFailed();
		return replacing.notes();
	}

	private byte[] content(int step) throws IOException {
		return folder == null ? inMemory.get(step) : TransactionRecord.content(folder, step);
	}

	/** Gives up what was not committed. What could not be completed is left for {@link InterruptedChange}. */
	@Override
	public void close() {
		if (folder != null)
			InterruptedChange.end(folder, claim, !isReady);
	}
}
