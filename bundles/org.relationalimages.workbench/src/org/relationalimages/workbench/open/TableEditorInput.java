// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.export.Audience;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.ui.table.LeavingWords;
import org.relationalimages.viewpoint.ui.table.TableSource;
import org.relationalimages.workbench.status.Background;

/** One table of an open case, for an editor. */
public final class TableEditorInput extends CaseEditorInput implements TableSource {

	private final DTable table;

	/** A table of the case, open in its session. */
	public TableEditorInput(CaseDocument owner, DTable table) {
		super(owner);
		this.table = table;
	}

	@Override
	String kind() {
		return "table";
	}

	@Override
	String description() {
		return table.description().name();
	}

	@Override
	EObject target() {
		return table.target();
	}

	@Override
	public DTable table() {
		return table;
	}

	@Override
	public String word(Object value, String label) {
		return switch (value) {
		case Enumerator literal -> ElementLabels.literal(literal);
		case EObject element -> ElementLabels.text(element);
		case null, default -> label;
		};
	}

	@Override
	public String help(EStructuralFeature feature, Object value) {
		return value instanceof Enumerator literal && feature.getEType() instanceof EEnum values
				? ElementLabels.help(values.getEEnumLiteral(literal.getName())) : ElementLabels.help(feature);
	}

	@Override
	public boolean isOpen() {
		return session().tables().find(table.description(), table.target()) == table && session().isAttached(table.target());
	}

	@Override
	public void closed() {
		if (!owner().isDisposed() && session().tables().find(table.description(), table.target()) == table)
			session().tables().close(table);
	}

	@Override
	public String keptBack() {
		return keptBack("a table");
	}

	/** Where something is marked sensitive the words are those of a copy without it, made beside the UI thread. */
	@Override
	public LeavingWords leaving() throws IOException {
		if (ExportGate.sensitive(owner().root()) == 0)
			return LeavingWords.of(table);
		RedactedCopy copy = Background.run("Preparing the table", () -> ExportGate.pass(owner().root(), owner().title(), Audience.READER, true));
		return RedactedWords.of(table, copy);
	}

	@Override
	public String getName() {
		return table.name();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TableEditorInput input && input.table == table;
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(table);
	}
}
