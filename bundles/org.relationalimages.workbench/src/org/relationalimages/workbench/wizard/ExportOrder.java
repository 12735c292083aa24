// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.export.CaseDiagram;
import org.relationalimages.export.DiagramExport;
import org.relationalimages.export.FileNames;
import org.relationalimages.picture.PictureFormat;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.workbench.open.OpenCase;

/**
 * What to export and where to. Each file is written whole or not at all.
 *
 * @param format   the pictures' format, or null for the case as XMI
 * @param diagrams the diagrams to draw
 * @param options  scale and background of pictures
 * @param folder   where the files go; made when it is missing
 */
public record ExportOrder(OpenCase open, PictureFormat format, List<CaseDiagram> diagrams, PictureOptions options, Path folder) {

	/** The files to write, by diagram; the key is null for the case itself. */
	private Map<CaseDiagram, Path> files() {
		Map<CaseDiagram, Path> files = new LinkedHashMap<>();
		String base = FileNames.safe(open.title());
		if (format == null) {
			files.put(null, folder.resolve(base + ".xmi"));
			return files;
		}
		Set<String> taken = new HashSet<>();
		for (CaseDiagram diagram : diagrams) {
			String name = FileNames.safe(open.title() + " - " + about(diagram));
			String unique = name;
			for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++)
				unique = name + " " + i;
			files.put(diagram, folder.resolve(unique + "." + format.extension()));
		}
		return files;
	}

	/** A diagram of the whole case is known by its kind, one of an element by its title. */
	private String about(CaseDiagram diagram) {
		return diagram.target() == open.root() ? diagram.description().label() : diagram.name();
	}

	/** Those of the files that exist already. */
	public List<Path> existing() {
		return files().values().stream().filter(Files::exists).toList();
	}

	/** Writes the files; stops between two of them when cancelled. */
	public void carryOut(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		Map<CaseDiagram, Path> files = files();
		SubMonitor progress = SubMonitor.convert(monitor, "Exporting", files.size());
		try {
			Files.createDirectories(folder);
			for (Map.Entry<CaseDiagram, Path> file : files.entrySet()) {
				if (progress.isCanceled())
					throw new InterruptedException();
				progress.subTask(file.getValue().getFileName().toString());
				write(file.getKey(), file.getValue());
				progress.worked(1);
			}
		} catch (IOException e) {
			throw new InvocationTargetException(e);
		}
	}

	/** Nothing alters the case while the wizard is open, so only making a diagram is left to the UI thread. */
	private void write(CaseDiagram diagram, Path file) throws IOException {
		if (diagram == null) {
			byte[] bytes = CaseFiles.bytes(open.root(), file.toString());
			AtomicFile.write(file, out -> out.write(bytes));
			return;
		}
		DDiagram[] shown = new DDiagram[1];
		Display.getDefault().syncExec(() -> shown[0] = open.show(diagram));
		DiagramExport.write(shown[0], open.images(), format.extension(), options, file);
	}
}
