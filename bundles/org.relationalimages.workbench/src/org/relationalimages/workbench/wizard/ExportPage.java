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
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.export.CaseDiagram;
import org.relationalimages.picture.PictureFormat;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.workbench.open.OpenCase;

/** Asks for format, diagrams, size and folder of an export. */
final class ExportPage extends WizardPage {

	private static final List<String> FORMATS = List.of("SVG picture (scales without loss)", "PNG picture (for slides and documents)",
			"XMI (the whole case, for other programs)");
	private static final List<String> SCALES = List.of("100 %", "200 %", "300 %", "400 %");
	private static final int WIDTH = 440;

	private static String lastFolder = System.getProperty("user.home");
	private static int lastFormat;

	private final OpenCase open;
	private Combo format;
	private Combo scale;
	private Button transparent;
	private CheckboxTableViewer diagrams;
	private Text folder;

	ExportPage(OpenCase open) {
		super("export");
		this.open = open;
		setTitle("Export \u201c" + open.title() + "\u201d");
		setDescription("Exported files are not protected; keep them where the case itself may be kept.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
		format = combo(body, "&Format:", FORMATS, lastFormat);
		scale = combo(body, "&Size:", SCALES, 1);
		new Label(body, SWT.NONE);
		transparent = new Button(body, SWT.CHECK);
		transparent.setText("&Transparent background");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(transparent);
		diagramTable(body);
		new Label(body, SWT.NONE).setText("F&older:");
		folder = new Text(body, SWT.BORDER | SWT.SINGLE);
		folder.setText(lastFolder);
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

	private void diagramTable(Composite body) {
		Label caption = new Label(body, SWT.NONE);
		caption.setText("&Diagrams:");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(caption);
		diagrams = CheckboxTableViewer.newCheckList(body, SWT.BORDER | SWT.V_SCROLL);
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
		PictureFormat chosen = pictureFormat();
		scale.setEnabled(chosen == PictureFormat.PNG);
		transparent.setEnabled(chosen != null);
		diagrams.getControl().setEnabled(chosen != null);
		String fault = null;
		if (chosen != null && diagrams.getCheckedElements().length == 0)
			fault = "Check at least one diagram.";
		else if (path() == null)
			fault = "Choose the folder to export to.";
		setErrorMessage(fault);
		setPageComplete(fault == null);
	}

	private PictureFormat pictureFormat() {
		return switch (format.getSelectionIndex()) {
		case 0 -> PictureFormat.SVG;
		case 1 -> PictureFormat.PNG;
		default -> null;
		};
	}

	private Path path() {
		try {
			Path path = Path.of(folder.getText().strip());
			return path.isAbsolute() ? path : null;
		} catch (InvalidPathException e) {
			return null; // not the name of a folder
		}
	}

	/** What the user wants exported. */
	ExportOrder order() {
		List<CaseDiagram> chosen = Arrays.stream(diagrams.getCheckedElements()).map(CaseDiagram.class::cast).toList();
		return new ExportOrder(open, pictureFormat(), chosen,
				new PictureOptions(scale.getSelectionIndex() + 1, transparent.getSelection()), path());
	}

	/** Keeps folder and format for the next export of this run. */
	void remember() {
		lastFolder = folder.getText();
		lastFormat = format.getSelectionIndex();
	}
}
