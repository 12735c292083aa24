// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

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
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;
import org.relationalimages.workbench.open.DiagramEditorInput;
import org.relationalimages.workbench.open.DiagramInputFactory;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Editors that come back at the next start. */
class MemoryTest {

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	private static XMLMemento remember() {
		IPersistableElement memory = WorkbenchFixture.editor().getEditorInput().getPersistable();
		assertEquals("org.relationalimages.workbench.diagramMemory", memory.getFactoryId());
		XMLMemento memento = XMLMemento.createWriteRoot("editor");
		memory.saveState(memento);
		return memento;
	}

	@Test
	void aDiagramOfATeachingCaseIsFoundAgain() throws PartInitException {
		CaseDocument open = workbenchFixture.open("T4");
		OpenFlow.openDiagram(WorkbenchFixture.page(), open.diagrams().get(2));
		comesBack(open);
	}

	@Test
	void aDiagramOfAFileIsFoundAgain() throws IOException, PartInitException {
		CaseDocument open = workbenchFixture.copy("T4");
		assertNull(WorkbenchFixture.editor().getEditorInput().getPersistable(), "what was never saved cannot come back");
		open.save(folder.resolve("kept.relimages"));
		comesBack(open);
	}

	private static void comesBack(CaseDocument open) throws PartInitException {
		XMLMemento memento = remember();
		String name = WorkbenchFixture.editor().diagram().name();
		String target = EcoreUtil.getID(WorkbenchFixture.editor().diagram().target());
		WorkbenchFixture.drop(open);
		assertEquals(0, OpenDocuments.get().all().size());
		DiagramEditorInput input = (DiagramEditorInput) new DiagramInputFactory().createElement(memento);
		assertEquals(1, OpenDocuments.get().all().size());
		assertEquals(name, input.getName());
		assertEquals(target, EcoreUtil.getID(input.diagram().target()));
		assertTrue(WorkbenchFixture.page().openEditor((IEditorInput) input, DiagramEditor.ID) instanceof DiagramEditor);
		EventLoop.settle();
		assertNotNull(WorkbenchFixture.editor().viewer().getContents());
		assertEquals(input, new DiagramInputFactory().createElement(memento), "the same while it is open");
	}

	@Test
	void brokenMemoriesBringNothingBack() throws IOException {
		XMLMemento good = good();
		assertNull(new DiagramInputFactory().createElement(XMLMemento.createWriteRoot("empty")));
		for (String file : new String[] { "", "/none/at/all.relimages", folder.toString(), "nul\u0000byte", damaged().toString() })
			assertNull(new DiagramInputFactory().createElement(with(good, "file", file)), file);
		assertNull(new DiagramInputFactory().createElement(with(good, "teachingCase", "T99")));
		assertNull(new DiagramInputFactory().createElement(with(good, "target", "no such id")));
		assertNull(new DiagramInputFactory().createElement(with(good, "description", "No Such Diagram")));
		assertNotNull(new DiagramInputFactory().createElement(good));
	}

	private XMLMemento good() {
		CaseDocument open = workbenchFixture.open("T4");
		XMLMemento good = remember();
		WorkbenchFixture.drop(open);
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
