// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseLegend;
import org.relationalimages.export.Audience;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.LeftOut;
import org.relationalimages.export.csv.CsvOptions;
import org.relationalimages.export.plan.ExportChoice;
import org.relationalimages.export.plan.ExportFormat;
import org.relationalimages.export.plan.ExportFormats;
import org.relationalimages.export.plan.ExportOptions;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.viewpoint.graphics.Emphasis;
import org.relationalimages.viewpoint.graphics.legend.LegendWords;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;

/** Asks for the form of an export, what goes into it, and the folder. */
final class ExportPage extends WizardPage {

	private static final List<String> SCALES = List.of("100 %", "200 %", "300 %", "400 %");
	private static final int WIDTH = 440;

	private final CaseDocument open;
	private final Emphasis.Choice emphasis;
	private final int sensitiveCount;
	private Combo format;
	private Combo scale;
	private Button transparent;
	private Button legend;
	private Button replay;
	private Button foundation;
	private Button notes;
	private Button sensitive;
	private CheckboxTableViewer diagrams;
	private Text folder;

	/** @param emphasis what stands out in the open diagram of the case */
	ExportPage(CaseDocument open, Emphasis.Choice emphasis) {
		super("export");
		this.open = open;
		this.emphasis = emphasis;
		sensitiveCount = ExportGate.sensitive(open.root());
		setTitle("Export \u201c" + open.title() + "\u201d");
		setDescription(open.isProtected()
				? "A passphrase protects this case, but not what is exported; keep that where nobody else gets at it."
				: "Exported files are not protected; keep them where the case itself may be kept.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
		format = combo(body, "&Export as:", ExportFormats.all().stream().map(ExportFormat::title).toList(),
				ExportFormats.all().indexOf(ExportMemory.format()));
		notes = check(body, "With session &notes");
		sensitive = check(body, "With what is marked s&ensitive (" + LeftOut.elements(sensitiveCount) + ")");
		sensitive.setToolTipText("Left out unless the owner of the case wants it in this one export.");
		sensitive.setEnabled(sensitiveCount > 0);
		scale = combo(body, "&Size:", SCALES, ExportMemory.scale());
		transparent = check(body, "&Transparent background");
		transparent.setSelection(ExportMemory.transparent());
		legend = check(body, "&Legend of the shapes, lines and signs in use");
		legend.setSelection(ExportMemory.legend());
		replay = check(body, "Also as of each sess&ion, one by one and side by side");
		replay.setToolTipText("Where sessions leave traces: in layers of images, paradoxes, meanings, couples and cycles.");
		foundation = check(body, "Let only stand out what stands out in the open diagram");
		foundation.setSelection(emphasis != Emphasis.Choice.NONE);
		diagramTable(body);
		new Label(body, SWT.NONE).setText("F&older:");
		folder = new Text(body, SWT.BORDER | SWT.SINGLE);
		folder.setText(ExportMemory.folder());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
		Button browse = new Button(body, SWT.PUSH);
		browse.setText("&Browse\u2026");
		browse.addListener(SWT.Selection, event -> browse());
		format.addListener(SWT.Selection, event -> check());
		folder.addModifyListener(event -> check());
		diagrams.addCheckStateListener(event -> check());
		setControl(body);
		check();
	}

	private static Combo combo(Composite body, String caption, List<String> items, int chosen) {
		new Label(body, SWT.NONE).setText(caption);
		Combo combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items.toArray(String[]::new));
		combo.select(chosen);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
		return combo;
	}

	private static Button check(Composite body, String text) {
		new Label(body, SWT.NONE);
		Button button = new Button(body, SWT.CHECK);
		button.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		return button;
	}

	private void diagramTable(Composite body) {
		Label caption = new Label(body, SWT.NONE);
		caption.setText("&Diagrams:");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(caption);
		diagrams = CheckboxTableViewer.newCheckList(body, SWT.BORDER | SWT.V_SCROLL);
		SpokenName.give(diagrams.getTable(), "Diagrams to export");
		diagrams.setContentProvider(ArrayContentProvider.getInstance());
		diagrams.setLabelProvider(LabelProvider.createTextProvider(one -> ((CaseDiagram) one).name()));
		diagrams.setInput(open.diagrams());
		diagrams.setAllChecked(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true)
				.hint(WIDTH, diagrams.getTable().getItemHeight() * 6).applyTo(diagrams.getControl());
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null)
			folder.setText(chosen);
	}

	private void check() {
		ExportFormat chosen = format();
		enable(chosen.offers(ExportChoice.NOTES), notes);
		enable(chosen.offers(ExportChoice.SCALE), scale);
		enable(chosen.offers(ExportChoice.TRANSPARENCY), transparent);
		enable(chosen.offers(ExportChoice.LEGEND), legend);
		enable(chosen.offers(ExportChoice.REPLAY) && !open.root().getSessions().isEmpty(), replay);
		enable(chosen.offers(ExportChoice.LEGEND) && emphasis != Emphasis.Choice.NONE, foundation);
		enable(chosen.isOfDiagrams(), diagrams.getControl());
		String fault = null;
		if (chosen.isOfDiagrams() && diagrams.getCheckedElements().length == 0)
			fault = "Check at least one diagram.";
		else if (path() == null)
			fault = "Choose the folder to export to.";
		setErrorMessage(fault);
		setPageComplete(fault == null);
	}

	private static void enable(boolean enabled, Control... controls) {
		for (Control control : controls)
			control.setEnabled(enabled);
	}

	private ExportFormat format() {
		return ExportFormats.all().get(format.getSelectionIndex());
	}

	private Path path() {
		try {
			Path path = Path.of(folder.getText().strip());
			return path.isAbsolute() ? path : null;
		} catch (InvalidPathException e) {
			return null; // not the name of a folder
		}
	}

	/** What the user wants exported. Tables are for spreadsheets here, which need a mark to know UTF-8. */
	ExportOrder order() {
		List<CaseDiagram> chosen = Arrays.stream(diagrams.getCheckedElements()).map(CaseDiagram.class::cast).toList();
		PictureOptions pictures = new PictureOptions(scale.getSelectionIndex() + 1, transparent.getSelection())
				.withLegend(legend.getSelection() ? CaseLegend.WORDS : LegendWords.NONE)
				.withEmphasis(foundation.getSelection() ? emphasis : Emphasis.Choice.NONE);
		return new ExportOrder(open, format(), chosen, new ExportOptions(pictures, notes.getSelection(),
				sensitive.getSelection() ? Audience.OWNER : Audience.READER, new CsvOptions(true, false),
				replay.isEnabled() && replay.getSelection()), path());
	}

	/** Keeps the choices for the next export. */
	void remember() {
		ExportMemory.keep(folder.getText(), format(), scale.getSelectionIndex(), transparent.getSelection(), legend.getSelection());
	}
}
