// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.relationalimages.casefile.migration.Migrations;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.privatefolder.FileHash;
import org.relationalimages.casefile.privatefolder.PrivateFile;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.casefile.read.ForeignFile;
import org.relationalimages.model.Ids;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesPackage;

/**
 * Opens and saves case files ({@code *.relimages}): plain XMI, readable by any EMF tool, or the same encrypted. Every element has
 * a UUID, references use ids, each element is on a line of its own, UTF-8 with LF, always in the same order, so that two states
 * of a case can be compared line by line.
 */
public final class CaseFiles {

	/** The ending of case files, without dot. */
	public static final String EXTENSION = "relimages";
	/** The schema version that is written, and the newest that can be read. */
	public static final String SCHEMA_VERSION = "1.2";

	private static final XmiFormat FORMAT = format();

	private CaseFiles() {
	}

	private static XmiFormat format() {
		List<EPackage> packages = new ArrayList<>();
		collect(RimPackage.eINSTANCE, packages);
		return new XmiFormat("a case file", List.copyOf(packages), CasesPackage.Literals.CASE_FILE, SCHEMA_VERSION,
				Migrations.OF_CASES, uri -> false, XmiFormat.MAX_BYTES, XmiFormat.MAX_DEPTH);
	}

	private static void collect(EPackage root, List<EPackage> into) {
		into.add(root);
		for (EPackage part : root.getESubpackages())
			collect(part, into);
	}

	/** Whether a case file is protected by a passphrase; reads its first bytes only. */
	public static boolean isProtected(Path file) {
		return SealedBytes.isProtected(file);
	}

	/**
	 * Opens a case that is not protected. The case is in a resource with the file's URI; elements without an id get one, which
	 * stays the same as long as the file does.
	 */
	public static CaseFile load(Path file) throws CaseFileException {
		return load(file, Protection.NONE);
	}

	/**
	 * Opens a case with its protection. If a passphrase is given, only a protected file is accepted.
	 *
	 * @throws ProtectedCaseException when the passphrase is missing or wrong, or the file was changed
	 * @throws UnprotectedCaseException when a passphrase is given, but the file is not protected
	 */
	public static CaseFile load(Path file, Protection protection) throws CaseFileException {
		InterruptedChange.complete(file); // a caller that opens a case for a user has done so before and shown the result
		removeLeftovers(file);
		if (!protection.isProtected() && !isProtected(file))
			return caseOf(XmiReader.read(file, FORMAT), file.toString());
		byte[] bytes = SealedBytes.raw(ForeignFile.named(file), file.toString(), FORMAT.maxBytes());
		if (protection.isProtected() && !Protection.isSealed(bytes))
			throw new UnprotectedCaseException(file.toString());
		byte[] plain = SealedBytes.open(bytes, Content.CASE, protection, file.toString());
		XmiResource resource = XmiReader.read(plain, file, FORMAT);
		resource.readFrom(bytes);
		return caseOf(resource, file.toString());
	}

	/**
	 * The {@link FileHash} of the file that a case was loaded from, at that time, to detect later whether somebody else changed
	 * the file. {@link FileHash#NONE} for a case that was not loaded from a file.
	 */
	public static String hash(CaseFile root) {
		return root.eResource() instanceof XmiResource resource ? resource.hash() : FileHash.NONE;
	}

	/** Removes what killed programs left of a case in the private folder. */
	private static void removeLeftovers(Path file) {
		Backups.ofUser().removeLeft(file);
		PrivateFile.removeLeft(PrivateFolder.ofUser().existing(PrivateFolder.JOURNALS));
	}

	/** Opens a case from bytes that are not protected (any more); the name is for messages. */
	public static CaseFile parse(byte[] bytes, String name) throws CaseFileException {
		try {
			return load(new ByteArrayInputStream(bytes), name);
		} catch (CaseFileException e) {
			throw e;
		} catch (IOException e) {
			throw new CaseFileException(name, "it can't be read (" + FailureReason.of(e) + "); restore a copy from its backups", e);
		}
	}

	/** Opens a bundled case; the name is for messages. The stream stays open. */
	public static CaseFile load(InputStream in, String name) throws IOException {
		return caseOf(XmiReader.read(in, name, FORMAT), name);
	}

	private static CaseFile caseOf(Resource resource, String name) throws CaseFileException {
		CaseFile root = (CaseFile) resource.getContents().get(0);
		// As an element it would be read after everything that depends on it.
		if (!SCHEMA_VERSION.equals(root.getSchemaVersion()))
			throw new CaseFileException(name, "its schemaVersion stands in an element; write it as an attribute of "
					+ "the first element");
		return root;
	}

	/**
	 * The older schema version of the case's file; empty when it has the present one. The opened case already has the present
	 * form: saving writes that, and the old form is kept as backup.
	 */
	public static Optional<String> migratedFrom(CaseFile root) {
		return root.eResource() instanceof XmiResource resource ? Optional.ofNullable(resource.migratedFrom())
				: Optional.empty();
	}

	/**
	 * Content of the file besides the case: parts of other programs that were skipped and are lost when it is saved, and ids that
	 * are spelled differently now. Sentences for the user; empty for a file written by this program, and after saving.
	 */
	public static List<String> notes(CaseFile root) {
		return root.eResource() instanceof XmiResource resource ? resource.notes() : List.of();
	}

	/** Puts a new case into a resource as {@link #load} does, so that its elements can be found by id. */
	public static void attach(CaseFile root, Path file) {
		URI uri = URI.createFileURI(file.toAbsolutePath().normalize().toString());
		if (root.eResource() != null) {
			root.eResource().setURI(uri);
			return;
		}
		XmiResource resource = new XmiResource(uri, FORMAT);
		XmiResource.closedResourceSet(FORMAT).getResources().add(resource);
		resource.getContents().add(root);
	}

	/** Saves a case without protection, see {@link #save(CaseFile, Path, Sealer)}. */
	public static void save(CaseFile root, Path file) throws IOException {
		save(root, file, Sealer.NONE);
	}

	/** Saves a case with its protection; takes some tenths of a second unless the protection was prepared. */
	public static void save(CaseFile root, Path file, Protection protection) throws IOException {
		try (Sealer sealer = protection.sealer()) {
			save(root, file, sealer);
		}
	}

	/**
	 * Saves the case: first to memory, then in one step over the old file, whose content is copied to a backup before. After a
	 * failure the old file is unchanged.
	 */
	public static void save(CaseFile root, Path file, Sealer sealer) throws IOException {
		save(root, file, sealer, null);
	}

	/**
	 * Saves the case as {@link #save(CaseFile, Path, Sealer)}, but not over changes that somebody else made.
	 *
	 * @param known the {@link FileHash} of what may be replaced, see {@link #hash}; null for anything. A missing file is written
	 *              again
	 * @return the hash of what was written
	 * @throws ChangedFileException when the file has other content; it is left unchanged
	 */
	public static String save(CaseFile root, Path file, Sealer sealer, String known) throws IOException {
		byte[] bytes = prepared(root, file, sealer);
		SaveTransaction.run(file, bytes, sealer, root.getId(), known);
		if (root.eResource() instanceof XmiResource resource)
			resource.saved(bytes);
		return FileHash.of(bytes);
	}

	/**
	 * Saves a case without protection to a file that is not its own, such as a copy for others: a link in the file's place is
	 * replaced, and its target is unchanged.
	 */
	public static void saveCopy(CaseFile root, Path file) throws IOException {
		byte[] bytes = prepared(root, file, Sealer.NONE);
		if (SaveTarget.isFile(file))
			SaveTransaction.run(file, bytes, Sealer.NONE, root.getId(), null);
		else
			AtomicFile.writeNotFollowing(file, out -> out.write(bytes));
	}

	/** The bytes to write; nothing touches the file before they are complete. */
	private static byte[] prepared(CaseFile root, Path file, Sealer sealer) throws CaseFileException {
		try {
			byte[] plain = bytes(root, file.toString());
			ReadBack.check(root, plain, file.toString(), FORMAT);
			return sealer.seal(plain, Content.CASE);
		} catch (RuntimeException | Error e) {
			throw new CaseFileException(file.toString(), "it can't be saved (" + FailureReason.of(e) + "); the file was not touched: "
					+ "undo the last change, or save again when other programs are closed", e);
		}
	}

	/**
	 * The bytes that {@link #save} writes. Elements without an id get one, the case gets the present schema version; the name is
	 * for messages.
	 */
	public static byte[] bytes(CaseFile root, String name) throws CaseFileException {
		Ids.assign(root);
		if (!SCHEMA_VERSION.equals(root.getSchemaVersion()))
			root.setSchemaVersion(SCHEMA_VERSION);
		return XmiWriter.bytes(root, name);
	}
}
