// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.print;

import java.io.IOException;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.relationalimages.viewpoint.ui.canvas.RenderContext;
import org.relationalimages.viewpoint.ui.command.OutgoingDrawing;
import org.relationalimages.viewpoint.ui.command.UserMessages;
import org.relationalimages.viewpoint.ui.legend.LegendView;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** Prints a diagram, without what may not leave the program: first the preview, then the system's own dialog for printers. */
public final class Printing {

	private Printing() {
	}

	/** Lets the user print; the maker gives what may be printed. */
	public static void open(DiagramViewer viewer, OutgoingDrawing.Maker maker) {
		if (!viewer.controller().mayLeave())
			return;
		UserMessages messages = viewer.controller().messages();
		try {
			OutgoingDrawing drawing = maker.make(LegendView.of(viewer).filter(LegendView::isShown).isPresent());
			RenderContext kit = RenderContext.of(viewer);
			PrintPreviewDialog dialog = new PrintPreviewDialog(viewer.getControl().getShell(), drawing, kit);
			if (dialog.open() != Window.OK)
				return;
			PrinterData data = printer(viewer.getControl().getShell(), dialog.isLandscape());
			if (data != null)
				new PrintRun(viewer.getControl().getDisplay(), drawing, dialog.setup(), data, kit, messages).start();
		} catch (IOException e) {
			messages.tell(e.getMessage());
		} catch (SWTError | SWTException e) {
			messages.fail("The printer can't be used. File > Export puts the diagram into a PDF file, which can be printed elsewhere.", e);
		}
	}

	/** The printer that the user chooses; null when none. */
	private static PrinterData printer(Shell shell, boolean landscape) {
		PrintDialog chooser = new PrintDialog(shell, SWT.APPLICATION_MODAL);
		PrinterData usual = Printer.getDefaultPrinterData();
		PrinterData suggested = usual == null ? new PrinterData() : usual;
		suggested.orientation = landscape ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		chooser.setPrinterData(suggested);
		return chooser.open();
	}
}
