// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.print;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.page.PageDivision;
import org.relationalimages.viewpoint.graphics.page.PageSetup;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;
import org.relationalimages.viewpoint.ui.canvas.RenderContext;
import org.relationalimages.viewpoint.ui.command.OutgoingDrawing;
import org.relationalimages.viewpoint.ui.command.UserMessages;

/** Prints the pages of a drawing one after the other; the window goes on answering between them. */
final class PrintRun {

	/** Print queues list and keep the names of jobs: never that of a case. */
	private static final String JOB = "Relational Images";
	/** Pixels of a diagram at full size to the inch. */
	private static final double INCH = 96;
	/** Finer dots can't be told apart at reading distance. */
	private static final int FINEST = 300;
	/** The height of what is painted at once, in dots. */
	private static final int STRIP = 500;
	/** Strips overlap a little, so that no seam shows between them. */
	private static final int OVERLAP = 4;

	private final Display display;
	private final OutgoingDrawing drawing;
	private final RenderContext kit;
	private final UserMessages messages;
	private final Printer printer;
	private final boolean footer;
	private final Rectangle paper;
	/** Dots that are painted to the inch. */
	private final int fineness;
	/** Pixels of the printer for one dot. */
	private final double coarse;
	private final PageDivision division;
	private final List<Integer> pages;
	private int printed;

	/** A run on the printer and with the paper that the user chose. */
	PrintRun(Display display, OutgoingDrawing drawing, PageSetup setup, PrinterData data, RenderContext kit, UserMessages messages) {
		this.display = display;
		this.drawing = drawing;
		this.kit = kit;
		this.messages = messages;
		this.footer = setup.footer();
		printer = new Printer(data);
		fineness = Math.min(FINEST, printer.getDPI().x);
		coarse = (double) printer.getDPI().x / fineness;
		double pixels = printer.getDPI().x / INCH;
		Rectangle printable = printer.getClientArea();
		paper = printer.computeTrim(0, 0, printable.width, printable.height);
		division = PageDivision.of(drawing.frame(), new Size(paper.width / pixels, paper.height / pixels), setup);
		pages = pages(data, (int) Math.min(division.count(), PageDivision.MOST_PAGES));
	}

	/** The numbers of the pages in the order of printing, from 0. */
	private static List<Integer> pages(PrinterData data, int count) {
		List<Integer> once = new ArrayList<>();
		boolean isRange = data.scope == PrinterData.PAGE_RANGE;
		for (int page = isRange ? Math.max(0, data.startPage - 1) : 0; page < (isRange ? Math.min(count, data.endPage) : count); page++)
			once.add(page);
		List<Integer> all = new ArrayList<>();
		int copies = Math.max(1, data.copyCount);
		if (data.collate)
			for (int copy = 0; copy < copies; copy++)
				all.addAll(once);
		else
			for (Integer page : once)
				for (int copy = 0; copy < copies; copy++)
					all.add(page);
		return all;
	}

	void start() {
		if (pages.isEmpty())
			end("There is no page in that range; nothing was printed.");
		else if (printer.startJob(JOB))
			next();
		else
			end("The printer didn't accept the pages; look whether it is switched on.");
	}

	private void next() {
		if (printed == pages.size()) {
			printer.endJob();
			end((printed == 1 ? "1 page was" : printed + " pages were") + " sent to the printer. " + drawing.remark());
			return;
		}
		if (!printer.startPage()) {
			printer.cancelJob();
			end("The printer stopped after " + printed + " of " + pages.size() + " pages.");
			return;
		}
		messages.tell("Printing: page " + (printed + 1) + " of " + pages.size() + "\u2026");
		strip(new GC(printer), 0);
	}

	/**
	 * Paints a strip of the page, then the next one. Printers get dots, painted as on the screen: not every system lets a
	 * printer's own pages be scaled.
	 */
	private void strip(GC page, int top) {
		int width = Math.max(1, (int) Math.ceil(paper.width / coarse));
		int height = Math.min(STRIP + OVERLAP, (int) Math.ceil(paper.height / coarse) - top);
		if (height <= 0) {
			page.dispose();
			printer.endPage();
			printed++;
			display.asyncExec(this::next);
			return;
		}
		Image image = new Image(display, width, height);
		GC gc = new GC(image);
		try {
			gc.setBackground(CanvasColors.whitePaper());
			gc.fillRectangle(image.getBounds());
			new PagePainter(kit, drawing, division, pages.get(printed), footer).paint(gc, 0, -top, fineness / INCH);
			page.drawImage(image, 0, 0, width, height, paper.x, paper.y + (int) Math.round(top * coarse), (int) Math.round(width * coarse),
					(int) Math.round(height * coarse));
		} finally {
			gc.dispose();
			image.dispose();
		}
		display.asyncExec(() -> strip(page, top + STRIP));
	}

	private void end(String sentence) {
		printer.dispose();
		messages.tell(sentence.strip());
	}
}
