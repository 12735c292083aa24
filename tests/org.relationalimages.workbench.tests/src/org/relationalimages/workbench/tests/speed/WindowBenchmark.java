// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.speed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.benchmarks.LargeCase;
import org.relationalimages.benchmarks.Median;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/**
 * Measures what a user waits for: from choosing a file to the painted diagram with all views, and from a change to its picture.
 * Figures are the window's own processor time, which other programs disturb less. Run by {@code releng/benchmark}, by no build.
 */
class WindowBenchmark {

	private static final int ROUNDS = 3;
	private static final int EDITS = 20;

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	@Test
	void growth() throws Exception {
		StringBuilder table = new StringBuilder("""
				Cases in the window (median ms; last columns: against the smallest, for one element and for one edit)
				  elements    open until painted   edit until painted   an element   an edit
				""");
		double perElement = 0;
		double perEdit = 0;
		for (int size : List.of(100, 2_000, 10_000)) {
			Path file = Files.write(folder.resolve(size + ".relimages"), CaseFiles.bytes(LargeCase.of(size), "benchmark"));
			double open = Median.of(1, ROUNDS, round -> WorkbenchFixture.drop(open(file))).cpu();
			double edit = edit(open(file));
			perElement = perElement == 0 ? open / size : perElement;
			perEdit = perEdit == 0 ? edit : perEdit;
			table.append(String.format(Locale.ROOT, "  %,8d  %20.0f  %19.1f  %10.2fx  %7.1fx%n", size, open, edit, open / size / perElement,
					edit / perEdit));
		}
		System.out.print(table);
	}

	private static CaseDocument open(Path file) {
		CaseDocument open = OpenFlow.open(WorkbenchFixture.page(), file).orElseThrow();
		paint();
		assertTrue(WorkbenchFixture.editor().viewer().sheet().getChildren().size() > 0);
		return open;
	}

	private static void paint() {
		EventLoop.settle();
		WorkbenchFixture.editor().viewer().sheet().getFigure().getUpdateManager().performUpdate();
		Display.getCurrent().update();
	}

	private static double edit(CaseDocument open) throws Exception {
		var images = open.root().getImages();
		double edit = Median.of(EDITS, EDITS, round -> {
			open.session().execute("Rename", () -> images.get(round % images.size()).setPicture("picture " + round));
			paint();
		}).cpu();
		WorkbenchFixture.drop(open);
		return edit;
	}
}
