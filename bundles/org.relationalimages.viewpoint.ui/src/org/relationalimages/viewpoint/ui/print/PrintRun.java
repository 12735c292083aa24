// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.print;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.page.PageDivision;
import org.relationalimages.viewpoint.graphics.page.PageSetup;
import org.relationalimages.viewpoint.ui.canvas.RenderContext;
import org.relationalimages.viewpoint.ui.command.OutgoingDrawing;
import org.relationalimages.viewpoint.ui.command.UserMessages;

/** Prints the pages of a drawing one after the other; the window goes on answering between them. */
final class PrintRun {

	/** Pixels of a diagram at full size to the inch. */
	private static final double INCH = 96;

	private final Display display;
	private final OutgoingDrawing drawing;
	private final RenderContext kit;
	private final UserMessages messages;
	private final Printer printer;
	private final boolean footer;
	private final Rectangle paper;
	private final double pixels;
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
		pixels = printer.getDPI().x / INCH;
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
		else if (printer.startJob(drawing.heading()))
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
		GC gc = new GC(printer);
		try {
			new PagePainter(kit, drawing, division, pages.get(printed), footer).paint(gc, paper.x, paper.y, pixels);
		} finally {
			gc.dispose();
		}
		printer.endPage();
		printed++;
		messages.tell("Printing: page " + printed + " of " + pages.size() + "\u2026");
		display.asyncExec(this::next);
	}

	private void end(String sentence) {
		printer.dispose();
		messages.tell(sentence.strip());
	}
}
