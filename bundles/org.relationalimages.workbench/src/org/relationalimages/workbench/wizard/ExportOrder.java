// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.export.CaseDiagram;
import org.relationalimages.export.plan.CaseExport;
import org.relationalimages.export.plan.ExportFile;
import org.relationalimages.export.plan.ExportFormat;
import org.relationalimages.export.plan.ExportNames;
import org.relationalimages.export.plan.ExportOptions;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.workbench.open.OpenCase;

/**
 * What to export and where to. Each file is written whole or not at all.
 *
 * @param diagrams the diagrams to draw, for formats of pictures
 * @param folder   where the files go; made when it is missing
 */
public record ExportOrder(OpenCase open, ExportFormat format, List<CaseDiagram> diagrams, ExportOptions options, Path folder) {

	/** The files to write, in that order. */
	private List<ExportFile> files() throws IOException {
		CaseExport export = new CaseExport(open.root(), new ExportNames(folder), open.title());
		if (format.isPicture())
			return export.diagrams(diagrams, this::show, open.images(), format, options);
		return export.whole(format, options, open.views());
	}

	/** Nothing alters the case while the wizard is open, so only making a diagram is left to the UI thread. */
	private DDiagram show(CaseDiagram diagram) {
		DDiagram[] shown = new DDiagram[1];
		Display.getDefault().syncExec(() -> shown[0] = open.show(diagram));
		return shown[0];
	}

	/** Those of the files that exist already. */
	public List<Path> existing() throws IOException {
		return files().stream().map(ExportFile::path).filter(Files::exists).toList();
	}

	/** Writes the files; stops between two of them, and between two pictures of a report, when cancelled. */
	public void carryOut(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		try {
			List<ExportFile> files = files();
			SubMonitor progress = SubMonitor.convert(monitor, "Exporting", files.size());
			for (ExportFile file : files) {
				file.write(what -> next(what, progress));
				progress.worked(1);
			}
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
