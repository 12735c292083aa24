// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.DocumentRegistry;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.tables.CaseTable;
import org.relationalimages.model.Quote;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.workbench.open.OpenDocuments;

/** What stands where in the tree: open cases with their diagrams, tables and elements, and the shelf of teaching cases. */
final class CaseTree implements ITreeContentProvider {

	/** The branch that holds the bundled teaching cases. */
	static final Object SHELF = new Object() {
		@Override
		public String toString() {
			return "Teaching cases";
		}
	};

	@Override
	public Object[] getElements(Object input) {
		List<Object> roots = new ArrayList<>(((DocumentRegistry) input).all().stream().filter(one -> !one.isTeachingMaster()).toList());
		roots.add(SHELF);
		return roots.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent == SHELF)
			return OpenDocuments.get().shelf().toArray();
		return switch (parent) {
		case CaseDocument open -> branches(open).toArray();
		case TablesGroup group -> group.owner().tables().toArray();
		case DiagramsGroup group -> group.entries().toArray();
		case KindGroup group -> group.diagrams().toArray();
		case Group group -> group.elements().toArray();
		case EObject element -> Stream.concat(diagramsOf(element).stream(),
				element.eContents().stream().filter(child -> !(child instanceof Quote))).toArray();
		default -> new Object[0];
		};
	}

	/** The diagrams of a part of a case: they stand first beneath it. */
	private static List<CaseDiagram> diagramsOf(EObject element) {
		return OpenDocuments.get().of(element).map(open -> open.layouts().of(element)).orElse(List.of());
	}

	private static List<Object> branches(CaseDocument open) {
		List<Object> branches = new ArrayList<>();
		branches.add(new DiagramsGroup(open));
		if (!open.tables().isEmpty())
			branches.add(new TablesGroup(open));
		for (EReference reference : CasesPackage.Literals.CASE_FILE.getEAllContainments())
			if (reference.isMany() && open.root().eIsSet(reference))
				branches.add(new Group(open, reference));
			else if (!reference.isMany() && open.root().eGet(reference) != null)
				branches.add(open.root().eGet(reference));
		return branches;
	}

	@Override
	public boolean hasChildren(Object element) {
		return switch (element) {
		case CaseDocument open -> true;
		case DiagramsGroup group -> !group.owner().diagrams().isEmpty();
		case TeachingCase closed -> false;
		case CaseDiagram diagram -> false;
		case CaseTable table -> false;
		default -> getChildren(element).length > 0;
		};
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
		case CaseDocument open -> open.isTeachingMaster() ? SHELF : null;
		case DiagramsGroup group -> group.owner();
		case TablesGroup group -> group.owner();
		case CaseTable table -> OpenDocuments.get().of(table.target()).map(TablesGroup::new).orElse(null);
		case KindGroup group -> new DiagramsGroup(group.owner());
		case Group group -> group.owner();
		case CaseDiagram diagram -> diagram.target().eContainer() != null ? diagram.target()
				: OpenDocuments.get().of(diagram.target()).map(DiagramsGroup::new).orElse(null);
		case EObject child -> parentOf(child);
		default -> null;
		};
	}

	private static Object parentOf(EObject child) {
		EObject holder = child.eContainer();
		if (holder == null)
			return OpenDocuments.get().of(child).orElse(null);
		if (holder.eContainer() != null)
			return holder;
		EReference reference = child.eContainmentFeature();
		return OpenDocuments.get().of(holder).<Object>map(open -> reference.isMany() ? new Group(open, reference) : open).orElse(null);
	}
}
