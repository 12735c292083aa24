// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

import java.io.IOException;
import java.util.function.Supplier;

import org.relationalimages.export.CaseFolder;
import org.relationalimages.export.DiagramWriter;
import org.relationalimages.export.ProgressListener;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.picture.PictureFormat;
import org.relationalimages.viewpoint.views.Views;

/** Makes the files of a format from a redacted copy of a case. */
public sealed interface ExportWriter {

	/**
	 * Makes a file of each chosen diagram.
	 *
	 * @param picture the format of pictures it is; null for data
	 */
	record OfDiagrams(DiagramWriter writer, PictureFormat picture) implements ExportWriter {

		/** A writer of data. */
		OfDiagrams(DiagramWriter writer) {
			this(writer, null);
		}
	}

	/**
	 * Makes one file of the case.
	 *
	 * @param what the file, a few words for the user
	 */
	record OfCase(String what, CaseWriter writer) implements ExportWriter {
	}

	/**
	 * Makes a folder of files of the case.
	 *
	 * @param what the files; part of the folder's name after the name of the case
	 */
	record OfFolder(String what, FolderWriter writer) implements ExportWriter {
	}

	/** Writes a whole case as a file. */
	@FunctionalInterface
	interface CaseWriter {

		/**
		 * The file's content.
		 *
		 * @param views the layouts of the case's diagrams, for writers that draw them
		 * @param file  the file's name, for messages
		 */
		byte[] bytes(RedactedCopy redactedCopy, Supplier<Views> views, String file, ProgressListener progressListener) throws IOException;
	}

	/** Writes a whole case as a folder. */
	@FunctionalInterface
	interface FolderWriter {

		/** The files of the folder. */
		CaseFolder files(RedactedCopy redactedCopy, ExportOptions options);
	}
}
