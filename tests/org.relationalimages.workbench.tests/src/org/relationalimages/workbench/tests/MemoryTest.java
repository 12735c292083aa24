// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;
import org.relationalimages.workbench.open.DiagramInput;
import org.relationalimages.workbench.open.DiagramMemory;
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.open.OpenCases;
import org.relationalimages.workbench.open.Opening;

/** Editors that come back at the next start. */
class MemoryTest {

	@TempDir
	Path folder;

	private final Bench bench = new Bench();

	@AfterEach
	void close() {
		bench.close();
	}

	private static XMLMemento remember() {
		IPersistableElement memory = Bench.editor().getEditorInput().getPersistable();
		assertEquals("org.relationalimages.workbench.diagramMemory", memory.getFactoryId());
		XMLMemento memento = XMLMemento.createWriteRoot("editor");
		memory.saveState(memento);
		return memento;
	}

	@Test
	void aDiagramOfATeachingCaseIsFoundAgain() throws PartInitException {
		OpenCase open = bench.open("T4");
		Opening.openDiagram(Bench.page(), open.diagrams().get(2));
		comesBack(open);
	}

	@Test
	void aDiagramOfAFileIsFoundAgain() throws IOException, PartInitException {
		OpenCase open = bench.copy("T4");
		assertNull(Bench.editor().getEditorInput().getPersistable(), "what was never saved cannot come back");
		open.save(folder.resolve("kept.relimages"));
		comesBack(open);
	}

	private static void comesBack(OpenCase open) throws PartInitException {
		XMLMemento memento = remember();
		String name = Bench.editor().diagram().name();
		String target = EcoreUtil.getID(Bench.editor().diagram().target());
		Bench.drop(open);
		assertEquals(0, OpenCases.get().all().size());
		DiagramInput input = (DiagramInput) new DiagramMemory().createElement(memento);
		assertEquals(1, OpenCases.get().all().size());
		assertEquals(name, input.getName());
		assertEquals(target, EcoreUtil.getID(input.diagram().target()));
		assertTrue(Bench.page().openEditor((IEditorInput) input, DiagramEditor.ID) instanceof DiagramEditor);
		Bench.settle();
		assertNotNull(Bench.editor().viewer().getContents());
		assertEquals(input, new DiagramMemory().createElement(memento), "the same while it is open");
	}

	@Test
	void brokenMemoriesBringNothingBack() throws IOException {
		XMLMemento good = good();
		assertNull(new DiagramMemory().createElement(XMLMemento.createWriteRoot("empty")));
		for (String file : new String[] { "", "/none/at/all.relimages", folder.toString(), "nul\u0000byte", damaged().toString() })
			assertNull(new DiagramMemory().createElement(with(good, "file", file)), file);
		assertNull(new DiagramMemory().createElement(with(good, "teachingCase", "T99")));
		assertNull(new DiagramMemory().createElement(with(good, "target", "no such id")));
		assertNull(new DiagramMemory().createElement(with(good, "description", "No Such Diagram")));
		assertNotNull(new DiagramMemory().createElement(good));
	}

	private XMLMemento good() {
		OpenCase open = bench.open("T4");
		XMLMemento good = remember();
		Bench.drop(open);
		return good;
	}

	private Path damaged() throws IOException {
		return Files.writeString(folder.resolve("damaged.relimages"), "<oops");
	}

	private static XMLMemento with(XMLMemento good, String key, String value) {
		XMLMemento memento = XMLMemento.createWriteRoot("editor");
		memento.putMemento(good);
		memento.putString(key, value);
		return memento;
	}
}
