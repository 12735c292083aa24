// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.relationalimages.model.RimPackage;

/** Exports the metamodel of case files, so that other EMF tools can read them without this program. */
public final class MetamodelExport {

	/** The name of the file. */
	public static final String FILE = "relationalimages.ecore";

	private MetamodelExport() {
	}

	/**
	 * Writes the metamodel into a folder, which has to exist; a file of that name is replaced.
	 *
	 * @return the file
	 * @throws CaseFileException with a sentence for the user
	 */
	public static Path write(Path folder) throws CaseFileException {
		Path file = folder.resolve(FILE);
		try (InputStream in = RimPackage.class.getResourceAsStream("/model/" + FILE)) {
			if (in == null)
				throw new CaseFileException(file.toString(), "the metamodel is missing in this program; install it again");
			byte[] metamodel = in.readAllBytes();
			AtomicFile.writeNotFollowing(file, out -> out.write(metamodel));
			return file;
		} catch (CaseFileException e) {
			throw e;
		} catch (IOException e) {
			throw new CaseFileException(file.toString(), "the metamodel can't be read from this program; install it again", e);
		}
	}
}
