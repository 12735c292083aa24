// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.relationalimages.casefile.read.ForeignFile;

/**
 * The folder with the backups of one case file. A small record in it contains the identity of the case and the path of its file,
 * so that the backups are found when the file has another name or path. Folders created by earlier versions have no record.
 */
public final class BackupHome {

	/** The name of the record. */
	private static final String RECORD = "case.txt";

	private static final String DIGITS = "-[0-9a-f]{8}$";
	private static final int LONGEST_RECORD = 1 << 16;

	private final Path folder;
	private final Set<String> cases = new LinkedHashSet<>();
	private Path path;
	private String seal = "";

	private BackupHome(Path folder) {
		this.folder = folder;
	}

	/** The backups' folder at a path, which may not exist. */
	public static BackupHome at(Path folder) {
		BackupHome home = new BackupHome(folder);
		home.read();
		return home;
	}

	private void read() {
		Path record = folder.resolve(RECORD);
		try {
			Map<String, String> values = KeyValueFile.read(ForeignFile.found(record).bytes(LONGEST_RECORD));
			if (values.containsKey("path"))
				path = Path.of(PathText.path(values.get("path")));
			cases.addAll(List.of(values.getOrDefault("cases", "").split(" ")));
			cases.remove("");
			seal = values.getOrDefault("seal", "");
		} catch (IOException | InvalidPathException e) {
			path = null; // a damaged record counts as none
		}
	}

	/** Whether a file is the record of a home. */
	public static boolean isRecord(Path file) {
		return file.getFileName().toString().equals(RECORD);
	}

	Path folder() {
		return folder;
	}

	/** The path of the case's file when the last backup was made; empty when there is no record of it. */
	public Optional<Path> path() {
		return Optional.ofNullable(path);
	}

	/** The case's name for texts. */
	public String name() {
		return folder.getFileName().toString().replaceFirst(DIGITS, "");
	}

	/** Whether there is a record. */
	boolean isRecorded() {
		return !cases.isEmpty();
	}

	/** Whether backups of that case may be here, according to the record. */
	boolean isOf(CaseIdentity identity) {
		return cases.contains(identity.hash());
	}

	/** The case, when all backups here are of one. */
	Optional<CaseIdentity> only() {
		return cases.size() == 1 ? Optional.of(new CaseIdentity(cases.iterator().next())) : Optional.empty();
	}

	/** Whether the case's file, when it was last written, had that seal. */
	boolean isSealedBy(String other) {
		return !seal.isEmpty() && seal.equals(other);
	}

	/**
	 * Records which case the file contains now; writes only changes. Does nothing while no case is known to have backups here.
	 */
	void note(Path caseFile, Optional<CaseIdentity> identity) throws IOException {
		Path real = CaseName.real(caseFile);
		String now = CaseIdentity.sealOf(real);
		boolean isNew = identity.isPresent() && cases.add(identity.get().hash());
		if (cases.isEmpty() || !isNew && real.equals(path) && now.equals(seal))
			return;
		path = real;
		seal = now;
		write();
	}

	/** Records that backups of the case are here, which can't be read from them when they are protected. */
	void mark(CaseIdentity identity) throws IOException {
		if (cases.add(identity.hash()))
			write();
	}

	private void write() throws IOException {
		if (!Files.isDirectory(folder))
			return;
		Map<String, String> values = new LinkedHashMap<>();
		values.put("format", "1");
		values.put("cases", String.join(" ", cases));
		if (path != null)
			values.put("path", PathText.text(path.toString()));
		values.put("seal", seal);
		PrivateFile.write(folder.resolve(RECORD), KeyValueFile.write("Of which case these backups are, for Relational Images.", values));
	}
}
