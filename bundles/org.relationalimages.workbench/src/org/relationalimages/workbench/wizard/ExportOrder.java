// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.export.plan.CaseExport;
import org.relationalimages.export.plan.ExportFormat;
import org.relationalimages.export.plan.ExportNames;
import org.relationalimages.export.plan.ExportOptions;
import org.relationalimages.viewpoint.views.Views;

/**
 * What to export and where to.
 *
 * @param diagrams the diagrams to write, for formats of diagrams
 * @param folder   where the files go; made when it is missing
 */
public record ExportOrder(CaseDocument open, ExportFormat format, List<CaseDiagram> diagrams, ExportOptions options, Path folder) {

	/**
	 * Plans the files. It copies the case, which takes its time with a large one.
	 *
	 * @throws IOException with a sentence for the user when the case has to stay or there is nothing to write
	 */
	public PlannedExport plan() throws IOException {
		CaseExport export = CaseExport.of(open.root(), open.title(), format, options);
		try {
			return new PlannedExport(export, export.files(new ExportNames(folder), open.title(), diagrams, this::views));
		} catch (IOException | RuntimeException e) {
			export.close();
			throw e;
		}
	}

	/** Layouts are taken down on the UI thread, which alters them. */
	private Views views() {
		Views[] views = new Views[1];
		Display.getDefault().syncExec(() -> views[0] = open.views());
		return views[0];
	}
}
