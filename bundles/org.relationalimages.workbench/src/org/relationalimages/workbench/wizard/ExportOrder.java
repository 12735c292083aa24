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
import org.eclipse.swt.widgets.Display;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.disk.SaveNotices;
import org.relationalimages.export.CaseDiagram;
import org.relationalimages.export.plan.CaseExport;
import org.relationalimages.export.plan.ExportFile;
import org.relationalimages.export.plan.ExportFormat;
import org.relationalimages.export.plan.ExportNames;
import org.relationalimages.export.plan.ExportOptions;
import org.relationalimages.viewpoint.views.Views;
import org.relationalimages.workbench.open.OpenCase;

/**
 * What to export and where to. Each file is written whole or not at all.
 *
 * @param diagrams the diagrams to draw, for formats of pictures
 * @param folder   where the files go; made when it is missing
 */
public record ExportOrder(OpenCase open, ExportFormat format, List<CaseDiagram> diagrams, ExportOptions options, Path folder) {

	private CaseExport export() throws IOException {
		return new CaseExport(open.root(), new ExportNames(folder), open.title(), format, options);
	}

	/** The files to write, in that order. Nothing alters the case while the wizard is open. */
	private List<ExportFile> files(CaseExport export) throws IOException {
		if (!format.isPicture())
			return export.whole(views());
		List<ExportFile> files = export.diagrams(diagrams, views());
		if (files.isEmpty())
			throw new CaseFileException(open.title(), CaseExport.without(diagrams.size(), 0));
		return files;
	}

	/** Layouts are taken down on the UI thread, which alters them. */
	private Views views() {
		Views[] views = new Views[1];
		Display.getDefault().syncExec(() -> views[0] = open.views());
		return views[0];
	}

	/** Those of the files that exist already. It copies the case, which takes its time with a large one. */
	public List<Path> existing() throws IOException {
		try (CaseExport export = export()) {
			return files(export).stream().map(ExportFile::path).filter(Files::exists).toList();
		}
	}

	/**
	 * Writes the files; stops between two of them, and between two pictures of a report, when cancelled.
	 *
	 * @return what the user should know of things left out, a sentence or two; empty when nothing was
	 */
	public String carryOut(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		try (CaseExport export = export()) {
			List<ExportFile> files = files(export);
			SubMonitor progress = SubMonitor.convert(monitor, "Exporting", files.size());
			List<String> warnings = new ArrayList<>();
			for (ExportFile file : files) {
				SaveNotices.during(progress::subTask, warnings::add, () -> {
					file.write(what -> next(what, progress));
					return file;
				});
				progress.worked(1);
			}
			String without = format.isPicture() ? CaseExport.without(diagrams.size(), files.size()) : "";
			return (export.leftOut().sentence() + " " + without + " " + String.join(" ", warnings)).strip();
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
}
