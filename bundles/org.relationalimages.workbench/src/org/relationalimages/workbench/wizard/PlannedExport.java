// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.relationalimages.casefile.disk.SaveNotices;
import org.relationalimages.export.plan.CaseExport;
import org.relationalimages.export.plan.ExportFile;

/**
 * An export that is ready to be written, of a copy of the case. Each file is written whole or not at all.
 *
 * @param files in the order in which they are written
 */
public record PlannedExport(CaseExport export, List<ExportFile> files) implements AutoCloseable {

	/** Those of the files that exist already. */
	public List<Path> existing() {
		return files.stream().map(ExportFile::path).filter(Files::exists).toList();
	}

	/**
	 * Writes the files; stops between two of them, and between two pictures of a report, when cancelled.
	 *
	 * @return what the user should know of things left out, a sentence or two; empty when nothing was
	 */
	public String write(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		try {
			SubMonitor progress = SubMonitor.convert(monitor, "Exporting", files.size());
			List<String> warnings = new ArrayList<>();
			for (ExportFile file : files) {
				SaveNotices.during(progress::subTask, warnings::add, () -> {
					file.write(what -> next(what, progress));
					return file;
				});
				progress.worked(1);
			}
			return String.join(" ", export.leftOut().sentence(), export.without(), String.join(" ", warnings)).strip();
		} catch (InterruptedIOException e) {
			throw new InterruptedException();
		} catch (IOException e) {
			throw new InvocationTargetException(e);
		}
	}

	private static void next(String what, SubMonitor progress) throws InterruptedIOException {
		if (progress.isCanceled())
			throw new InterruptedIOException();
		progress.subTask(what);
	}

	@Override
	public void close() {
		export.close();
	}
}
