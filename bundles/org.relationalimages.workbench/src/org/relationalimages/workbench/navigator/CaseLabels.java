// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.navigator;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.tables.CaseTable;
import org.relationalimages.model.Clients;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.edit.Consent;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.workbench.checks.AllChecks;
import org.relationalimages.workbench.checks.CaseChecks;
import org.relationalimages.workbench.checks.CheckIndex;
import org.relationalimages.workbench.checks.Severities;
import org.relationalimages.workbench.image.ElementImages;
import org.relationalimages.workbench.image.WorkbenchIcons;

/** What the tree's entries are called and look like. */
final class CaseLabels extends LabelProvider implements IStyledLabelProvider {

	private final LocalResourceManager manager = new LocalResourceManager(JFaceResources.getResources());

	@Override
	public StyledString getStyledText(Object entry) {
		return switch (entry) {
		case CaseDocument open -> caseText(open);
		case TeachingCase closed -> new StyledString(closed.id() + "  " + closed.title());
		case DiagramsGroup group -> counted("Diagrams", group.owner().diagrams().size());
		case TablesGroup group -> counted("Tables", group.owner().tables().size());
		case KindGroup group -> counted(group.kind().name(), group.diagrams().size());
		case Group group -> counted(group.label(), group.elements().size());
		case CaseDiagram diagram -> titled(diagram, diagram.description().name());
		case CaseTable table -> titled(table.name(), table.description().name());
		case EObject element -> elementText(element);
		default -> new StyledString(entry.toString());
		};
	}

	/** In couples' work the holder is named, too: each partner has images of their own. */
	private static StyledString elementText(EObject element) {
		StyledString text = new StyledString(isOnlyOne(element) ? ElementLabels.type(element.eClass()) : ElementLabels.text(element));
		return element instanceof HeldElement held && held.getHolder() != null && Clients.beside(element).size() > 1
				? text.append("  " + ElementLabels.text(held.getHolder()), StyledString.QUALIFIER_STYLER) : text;
	}

	/** What a case has just one of, such as its privacy, is called by what it is. */
	private static boolean isOnlyOne(EObject element) {
		return element.eContainer() instanceof CaseFile && !element.eContainmentFeature().isMany();
	}

	private static StyledString caseText(CaseDocument open) {
		String shelfMark = open.teachingCase().map(master -> master.id() + "  ").orElse("");
		StyledString text = new StyledString((open.isDirty() ? "*" : "") + shelfMark + open.title());
		if (!open.isTeachingMaster())
			text.append("  " + open.place() + "  " + Consent.text(open.root()), StyledString.QUALIFIER_STYLER);
		return open.isReadOnly() ? text.append("  read-only", StyledString.COUNTER_STYLER) : text;
	}

	/** A part is named before the kind of its diagram: the tree is narrow, and all diagrams of a kind would begin alike. */
	private static StyledString titled(CaseDiagram diagram, String kind) {
		String name = diagram.name();
		boolean isOfPart = diagram.target() != null && diagram.target().eContainer() != null;
		return titled(isOfPart && name.startsWith(kind + ": ") ? name.substring(kind.length() + 2) : name, kind);
	}

	private static StyledString titled(String name, String kind) {
		StyledString text = new StyledString(name);
		return name.startsWith(kind) ? text : text.append("  " + kind, StyledString.QUALIFIER_STYLER);
	}

	private static StyledString counted(String text, int count) {
		return new StyledString(text).append("  " + count, StyledString.COUNTER_STYLER);
	}

	@Override
	public String getText(Object entry) {
		return getStyledText(entry).getString();
	}

	@Override
	public Image getImage(Object entry) {
		ImageDescriptor icon = switch (entry) {
		case CaseDocument open -> open.isProtected() ? WorkbenchIcons.locked(ElementImages.descriptor(CasesPackage.Literals.CASE_FILE))
				: ElementImages.descriptor(CasesPackage.Literals.CASE_FILE);
		case TeachingCase closed -> WorkbenchIcons.icon("teaching-case");
		case DiagramsGroup group -> WorkbenchIcons.icon("diagrams");
		case TablesGroup group -> WorkbenchIcons.icon("tables");
		case CaseTable table -> WorkbenchIcons.icon("table");
		case KindGroup group -> WorkbenchIcons.diagram(group.kind().name());
		case CaseDiagram diagram -> WorkbenchIcons.diagram(diagram.description().name());
		case Group group -> group.elements().isEmpty() ? null : ElementImages.descriptor(group.elements().get(0).eClass());
		case EObject element -> ElementImages.descriptor(element.eClass());
		default -> WorkbenchIcons.icon("shelf");
		};
		return icon == null ? null : manager.get(marked(icon, entry));
	}

	/** Filled marks for findings about the entry itself, hollow ones for errors and warnings inside. */
	private static ImageDescriptor marked(ImageDescriptor icon, Object entry) {
		return switch (entry) {
		case CaseDocument open -> {
			CheckIndex index = AllChecks.get().of(open).index();
			yield Severities.marked(icon, index.worst(open.root()), index.inside(open.root()));
		}
		case Group group -> Severities.marked(icon, null, worst(AllChecks.get().of(group.owner()).index(), group.elements()));
		case EObject element -> AllChecks.get().of(element).map(CaseChecks::index)
				.map(index -> Severities.marked(icon, index.worst(element), index.inside(element))).orElse(icon);
		default -> icon;
		};
	}

	private static Severity worst(CheckIndex index, List<EObject> elements) {
		return elements.stream().flatMap(one -> Stream.of(index.worst(one), index.inside(one)).filter(Objects::nonNull))
				.filter(severity -> severity != Severity.PROMPT).min(Severity::compareTo).orElse(null);
	}

	@Override
	public void dispose() {
		manager.dispose();
		super.dispose();
	}
}
