// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.print;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.relationalimages.viewpoint.graphics.page.PageDivision;
import org.relationalimages.viewpoint.graphics.page.PageFooter;
import org.relationalimages.viewpoint.graphics.page.PageSetup;
import org.relationalimages.viewpoint.ui.canvas.RenderContext;
import org.relationalimages.viewpoint.ui.command.OutgoingDrawing;

/** Shows the pages of a diagram before they are printed, and lets the user choose how they are made. */
public final class PrintPreviewDialog extends TitleAreaDialog {

	/** Smaller than that, labels of the usual size are hard to read on paper. */
	private static final double READABLE = 0.5;

	private final OutgoingDrawing drawing;
	private final RenderContext kit;
	private final PageChoices choices = new PageChoices(this::change);
	private PreviewCanvas preview;
	private Label number;
	private Button back;
	private Button forth;
	private PageDivision division;
	private int page;
	private PageSetup chosen;
	private boolean isLandscape;

	/** A dialog for a drawing; the context paints it. */
	public PrintPreviewDialog(Shell shell, OutgoingDrawing drawing, RenderContext kit) {
		super(shell);
		this.drawing = drawing;
		this.kit = kit;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** What was chosen. */
	PageSetup setup() {
		return chosen;
	}

	/** Whether the paper lies on its long side. */
	boolean isLandscape() {
		return isLandscape;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Print");
	}

	@Override
	protected Point getInitialSize() {
		return new Point(860, 680);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
		setTitle(drawing.heading());
		choices.create(body, drawing.frame().width() > drawing.frame().height());
		Composite right = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(right);
		preview = new PreviewCanvas(right, () -> new PagePainter(kit, drawing, division, page, choices.setup().footer()));
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(preview.control());
		back = step(right, "Pre&vious page", -1);
		number = new Label(right, SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(number);
		forth = step(right, "Ne&xt page", 1);
		return body;
	}

	private Button step(Composite parent, String text, int by) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			page += by;
			showPage();
		});
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Print\u2026", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		change();
	}

	private void change() {
		if (number == null)
			return; // fields are being created
		division = PageDivision.of(drawing.frame(), choices.paper(), choices.setup());
		page = (int) Math.clamp(page, 0L, division.count() - 1);
		Button print = getButton(IDialogConstants.OK_ID);
		if (print != null)
			print.setEnabled(!division.isTooLarge());
		tell();
		showPage();
	}

	private void tell() {
		long percent = Math.max(1, Math.round(division.scale() * 100));
		String size = (division.count() == 1 ? "1 page" : division.count() + " pages") + " at " + percent + " % of full size.";
		if (division.isTooLarge())
			setMessage("That would be " + size + " Choose a smaller scale.", IMessageProvider.ERROR);
		else if (division.scale() < READABLE)
			setMessage(size + " Small text may be hard to read; a larger scale takes several pages. " + drawing.remark(), IMessageProvider.WARNING);
		else
			setMessage(size + " " + drawing.remark(), IMessageProvider.NONE);
	}

	private void showPage() {
		String which = PageFooter.number(division, page);
		number.setText(which.substring(0, 1).toUpperCase() + which.substring(1));
		back.setEnabled(page > 0);
		forth.setEnabled(page < division.count() - 1);
		preview.show(division.paper(), "Preview of " + which);
	}

	@Override
	protected void okPressed() {
		chosen = choices.setup();
		isLandscape = choices.isLandscape();
		choices.remember();
		super.okPressed();
	}
}
