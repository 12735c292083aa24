// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.ui.canvas.RenderContext;
import org.relationalimages.viewpoint.ui.command.OutgoingDrawing;
import org.relationalimages.viewpoint.ui.print.PrintPreviewDialog;
import org.relationalimages.viewpoint.ui.print.Printing;

/** The preview of what is printed. */
class PrintingTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	@Test
	void showsThePagesBeforeTheyArePrinted() {
		OutgoingDrawing drawing = OutgoingDrawing.of(canvasFixture.diagram, ImageFinder.NONE);
		Shell parent = canvasFixture.viewer.getControl().getShell();
		PrintPreviewDialog dialog = new PrintPreviewDialog(parent, drawing, RenderContext.of(canvasFixture.viewer));
		dialog.setBlockOnOpen(false);
		dialog.open();
		EventLoop.settle();
		Shell shell = dialog.getShell();
		try {
			assertTrue(said(shell).startsWith("1 page at "), said(shell));
			Canvas preview = all(shell, Canvas.class).stream().filter(canvas -> (canvas.getStyle() & SWT.BORDER) != 0).findFirst().orElseThrow();
			EventLoop.waitFor(5, () -> colors(preview) > 20);
			assertTrue(colors(preview) > 20, "the page is painted");
			all(shell, Spinner.class).getFirst().setSelection(300);
			EventLoop.settle();
			assertTrue(said(shell).matches("\\d+ pages at 300 % of full size\\. *"), said(shell));
			assertTrue(button(shell, "Scale").getSelection() && !button(shell, "Whole").getSelection(), "typing a scale chooses it");
			Button next = button(shell, "Next page");
			while (next.isEnabled())
				next.notifyListeners(SWT.Selection, null);
			String last = all(shell, Label.class).stream().map(Label::getText).filter(text -> text.startsWith("Page ")).findFirst().orElseThrow();
			assertTrue(last.matches("Page (\\d+) of \\1 \\(row \\d, column \\d\\)"), last);
			assertTrue(button(shell, "Print").isEnabled());
		} finally {
			dialog.close();
		}
	}

	@Test
	void whatMayNotLeaveIsNotPrinted() {
		canvasFixture.controller.setKeeper(() -> "Not yet.");
		Printing.open(canvasFixture.viewer, legend -> {
			throw new AssertionError("it is not even drawn");
		});
		assertEquals(List.of("Not yet."), canvasFixture.told);
	}

	@Test
	void theSameIsPaintedAsInPictures() {
		OutgoingDrawing drawing = OutgoingDrawing.of(canvasFixture.diagram, ImageFinder.NONE);
		assertFalse(drawing.primitives().isEmpty());
		assertTrue(drawing.primitives().stream().allMatch(one -> drawing.frame().contains(one.box())));
	}

	private static long colors(Canvas canvas) {
		Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
		GC gc = new GC(canvas);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		List<RGB> seen = new ArrayList<>();
		for (int x = 0; x < data.width; x++)
			for (int y = 0; y < data.height; y++)
				seen.add(data.palette.getRGB(data.getPixel(x, y)));
		return seen.stream().distinct().count();
	}

	private static String said(Shell shell) {
		return all(shell, Text.class).stream().map(Text::getText).filter(text -> text.contains("page")).findFirst()
				.or(() -> all(shell, Label.class).stream().map(Label::getText).filter(text -> text.contains("full size")).findFirst()).orElse("");
	}

	private static Button button(Shell shell, String text) {
		return all(shell, Button.class).stream().filter(button -> button.getText().replace("&", "").startsWith(text)).findFirst().orElseThrow();
	}

	private static <T extends Control> List<T> all(Composite in, Class<T> kind) {
		List<T> found = new ArrayList<>();
		for (Control child : Arrays.asList(in.getChildren())) {
			if (kind.isInstance(child))
				found.add(kind.cast(child));
			if (child instanceof Composite composite)
				found.addAll(all(composite, kind));
		}
		return found;
	}
}
