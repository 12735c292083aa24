// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

/**
 * All classes through which content of a case could leave the program: those that write files, use the clipboard,
 * print, start programs, or convert a case or diagram to bytes. A new one has to be listed here; when it shows a case
 * to others, it has to use {@code ExportGate}. The bundle casefile is excluded: it stores the case's own files.
 */
class WritersTest {

	/** Classes whose output the gate decides about. */
	private static final Set<String> GATED = Set.of("cli.DiagramCommand", "export.RedactedDiagrams",
			"export.report.ReportFigures", "export.xmi.CaseXmi", "viewpoint.ui.menu.PictureClipboard", "viewpoint.ui.print.PrintRun",
			"viewpoint.ui.print.Printing", "viewpoint.ui.table.TableClipboard",
			"workbench.privacy.DeidentifyWizard");

	/** What the others write or show, none of it for anybody but the case's owner. */
	private static final Map<String, String> OTHERS = Map.ofEntries(
			entry("cli.BackupsCommand", "lists the owner's backups"),
			entry("cli.CommandLine", "opens the standard output"),
			entry("cli.Console", "prints what commands say"),
			entry("cli.Deidentifying", "lists the doubtful places, none of them sensitive, for the owner's decisions"),
			entry("cli.ExportCommand", "names the files it wrote"),
			entry("cli.LayoutCommand", "names the layout it wrote beside the case"),
			entry("cli.NewCommand", "names the case it made"),
			entry("cli.ReadingList", "shows the owner the texts of a copy, none of them sensitive, before it is made"),
			entry("cli.ProtectionChanger", "names the cases it protected"),
			entry("cli.ValidateCommand", "tells the owner what the checks found"),
			entry("document.Autosave", "keeps unsaved changes in the private folder"),
			entry("document.SaveOperation", "saves the case"),
			entry("document.diagrams.CaseDiagrams", "keeps the layout beside the case"),
			entry("document.diagrams.FormerLayout", "replaces the layout beside the case"),
			entry("export.plan.ExportFile", "writes what CaseExport planned"),
			entry("export.plan.ExportFormats", "makes pictures of any diagram; who calls DiagramWriter is listed here"),
			entry("picture.PdfWriter", "paints any diagram; who calls Pictures is listed here"),
			entry("picture.PngWriter", "paints any diagram; who calls Pictures is listed here"),
			entry("viewpoint.conformance.ConformanceMain", "prints which scenarios passed"),
			entry("viewpoint.ui.clip.ElementClipboard", "puts a random mark on the clipboard; the copied elements stay inside the program"),
			entry("viewpoint.ui.canvas.CanvasFonts", "unpacks the bundled fonts"));

	/** The classes that represent the gate's decision; a gated class uses one of them. */
	private static final Set<String> GATE = Set.of("export.ExportGate", "export.RedactedCopy", "export.RedactedDiagrams",
			"document.diagrams.CaseDiagrams", "export.plan.CaseExport", "viewpoint.ui.command.OutgoingDrawing", "viewpoint.ui.command.OutgoingPicture",
			"viewpoint.ui.table.LeavingWords");

	/** Methods that write or make bytes of a case, by class; an asterisk means all of them. */
	private static final Map<String, Set<String>> WRITING = Map.ofEntries(
			entry("java.nio.file.Files", Set.of("write", "writeString", "newOutputStream", "newBufferedWriter", "newByteChannel",
					"copy", "move", "createFile", "createTempFile", "createTempDirectory")),
			entry("java.nio.channels.FileChannel", Set.of("open")), entry("java.io.FileOutputStream", Set.of("<init>")),
			entry("java.io.FileWriter", Set.of("<init>")), entry("java.io.PrintWriter", Set.of("<init>")),
			entry("java.io.PrintStream", Set.of("<init>")), entry("java.io.RandomAccessFile", Set.of("<init>")),
			entry("java.util.zip.ZipOutputStream", Set.of("<init>")), entry("java.lang.ProcessBuilder", Set.of("<init>")),
			entry("java.lang.Runtime", Set.of("exec")), entry("java.awt.Desktop", Set.of("*")),
			entry("java.awt.print.PrinterJob", Set.of("*")), entry("javax.print.PrintServiceLookup", Set.of("*")),
			entry("javax.imageio.ImageIO", Set.of("write")), entry("org.apache.pdfbox.pdmodel.PDDocument", Set.of("save", "saveIncremental")),
			entry("org.eclipse.swt.dnd.Clipboard", Set.of("setContents")),
			entry("org.eclipse.swt.dnd.DragSource", Set.of("<init>")), entry("org.eclipse.swt.printing.Printer", Set.of("*")),
			entry("org.eclipse.swt.printing.PrintDialog", Set.of("*")), entry("org.eclipse.swt.program.Program", Set.of("*")),
			entry("org.eclipse.swt.graphics.ImageLoader", Set.of("save")),
			entry("org.eclipse.emf.ecore.resource.Resource", Set.of("save")),
			entry("org.relationalimages.cli.Console", Set.of("result", "out")),
			entry("org.relationalimages.casefile.AtomicFile", Set.of("*")),
			entry("org.relationalimages.casefile.CaseFiles", Set.of("save", "saveCopy", "bytes")),
			entry("org.relationalimages.viewpoint.views.ViewsFile", Set.of("write", "bytes")),
			entry("org.relationalimages.picture.Pictures", Set.of("write", "inline")),
			entry("org.relationalimages.picture.PictureStrip", Set.of("write")),
			entry("org.relationalimages.export.DiagramWriter", Set.of("bytes")));

	private static final List<JavaClass> CLASSES = new ArrayList<>();
	private static final Map<String, JavaClass> WRITERS = new TreeMap<>();

	@BeforeAll
	static void readClasses() {
		OurBundle.all().forEach(bundle -> bundle.classes().forEach(CLASSES::add));
		for (JavaClass type : CLASSES)
			if (!type.getName().startsWith(OurBundle.PREFIX + "casefile.") && writes(type))
				WRITERS.put(nameOf(type), outermost(type));
	}

	private static JavaClass outermost(JavaClass type) {
		return type.getEnclosingClass().map(WritersTest::outermost).orElse(type);
	}

	private static boolean writes(JavaClass type) {
		for (JavaAccess<?> access : type.getAccessesFromSelf()) {
			Set<String> methods = WRITING.getOrDefault(access.getTargetOwner().getName(), Set.of());
			if (methods.contains(access.getName()) || methods.contains("*"))
				return true;
			if (access.getName().equals("addDragSupport"))
				return true;
		}
		return false;
	}

	private static String nameOf(JavaClass type) {
		return type.getName().replace(OurBundle.PREFIX, "").replaceAll("\\$.*", "");
	}

	@Test
	void everyWayOutIsKnown() {
		Set<String> unknown = new TreeSet<>(WRITERS.keySet());
		unknown.removeAll(GATED);
		unknown.removeAll(OTHERS.keySet());
		assertEquals(Set.of(), unknown, "give each a place in this test, and let it ask ExportGate when it shows a case to others");
	}

	@Test
	void everyKnownWayOutIsThere() {
		Set<String> gone = new TreeSet<>(GATED);
		gone.addAll(OTHERS.keySet());
		gone.removeAll(WRITERS.keySet());
		assertEquals(Set.of(), gone, "take them off the list");
	}

	@Test
	void whatShowsACaseToOthersGoesThroughTheGate() {
		Set<String> past = new TreeSet<>();
		for (String name : GATED)
			if (WRITERS.get(name).getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
					.noneMatch(used -> GATE.contains(nameOf(used))))
				past.add(name);
		assertEquals(Set.of(), past);
	}

	@Test
	void onlyTheGateMakesExcerpts() {
		Set<String> makers = new TreeSet<>();
		for (JavaClass type : CLASSES)
			for (JavaAccess<?> access : type.getAccessesFromSelf())
				if (nameOf(access.getTargetOwner()).equals("export.Redaction") && access.getName().equals("copy"))
					makers.add(nameOf(type));
		assertEquals(Set.of("export.ExportGate"), makers);
	}

	@Test
	void theGateIsAskedOnceOnEachWay() {
		Set<String> entrances = new TreeSet<>();
		for (JavaClass type : CLASSES)
			for (JavaAccess<?> access : type.getAccessesFromSelf())
				if (nameOf(access.getTargetOwner()).equals("export.ExportGate") && access.getName().equals("pass"))
					entrances.add(nameOf(type));
		assertEquals(Set.of("cli.DiagramCommand", "export.plan.CaseExport", "export.plan.ClipboardPicture", "export.plan.PrintedDiagram",
				"workbench.open.TableEditorInput"), entrances);
	}

	@Test
	void whatMakesFilesOfCasesTakesExcerptsOnly() {
		Set<String> takers = new TreeSet<>();
		for (JavaClass type : CLASSES)
			if (Set.of("csv", "json", "report", "xmi").contains(type.getPackageName().replace(OurBundle.PREFIX + "export.", "")))
				type.getCodeUnits().stream().filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
						.filter(unit -> unit.getRawParameterTypes().stream().anyMatch(one -> one.getSimpleName().equals("CaseFile")))
						.forEach(unit -> takers.add(unit.getFullName()));
		assertEquals(Set.of(), takers);
	}
}
