// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.relationalimages.casefile.disk.OwnerOnly;

/** The private folder and its parts. Folders are created when they are requested, readable by their owner only. */
public final class PrivateFolder {

	/** A system property that names another folder, for tests and for portable installations. */
	public static final String PROPERTY = "org.relationalimages.privateFolder";

	/** The name of the part for autosave journals. */
	public static final String JOURNALS = "journals";
	/** The name of the part for backups. */
	public static final String BACKUPS = "backups";
	/** The name of the part for locks on cases whose own folder can't be written. */
	public static final String LOCKS = "locks";
	/** The name of the part for changes of several files that are under way or were interrupted. */
	public static final String CHANGES = "changes";

	private final Path root;

	private PrivateFolder(Path root) {
		this.root = root;
	}

	/** The folder of the user who runs the program. */
	public static PrivateFolder ofUser() {
		String chosen = System.getProperty(PROPERTY, "");
		return at(chosen.isBlank() ? usual(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")), System.getenv())
				: Path.of(chosen));
	}

	/** Another folder. */
	public static PrivateFolder at(Path root) {
		return new PrivateFolder(root.toAbsolutePath().normalize());
	}

	/** The default path on a system; settings that aren't absolute paths are ignored. */
	public static Path usual(String system, Path home, Map<String, String> environment) {
		String name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows"))
			return absolute(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local")).resolve("Relational Images");
		if (name.startsWith("mac"))
			return home.resolve("Library").resolve("Application Support").resolve("Relational Images");
		return absolute(environment.get("XDG_STATE_HOME"), home.resolve(".local").resolve("state")).resolve("relational-images");
	}

	private static Path absolute(String setting, Path otherwise) {
		return setting != null && !setting.isBlank() && Path.of(setting).isAbsolute() ? Path.of(setting) : otherwise;
	}

	/** The folder itself; it may not exist yet. */
	public Path root() {
		return root;
	}

	/** The folder of autosave journals. */
	public Path journals() throws IOException {
		return part(JOURNALS);
	}

	/** The folder of backups. */
	public Path backups() throws IOException {
		return part(BACKUPS);
	}

	/** The folder of locks on cases whose own folder can't be written. */
	public Path locks() throws IOException {
		return part(LOCKS);
	}

	/** The folder of changes that are under way or were interrupted. */
	public Path changes() throws IOException {
		return part(CHANGES);
	}

	/** A part by its name, whether or not it exists; for reading only. */
	public Path existing(String part) {
		return root.resolve(part);
	}

	private Path part(String name) throws IOException {
		Path parent = root.getParent();
		if (parent != null)
			Files.createDirectories(parent);
		makePrivate(root);
		return makePrivate(root.resolve(name));
	}

	/** Creates a folder that only its owner may access, or restricts one that was open to others. */
	public static Path makePrivate(Path folder) throws IOException {
		if (!Files.isDirectory(folder))
			OwnerOnly.createFolder(folder);
		else
			OwnerOnly.close(folder);
		return folder;
	}
}
