// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;

/** What editors of EMF and Sirius show of a case, and which edits they offer. */
class ItemProvidersTest {
	private static final List<Class<?>> TYPES = List.of(IEditingDomainItemProvider.class, IStructuredItemContentProvider.class,
			ITreeItemContentProvider.class, IItemLabelProvider.class, IItemPropertySource.class);

	private final Providers providers = new Providers();

	static List<EClass> classes() {
		return MetamodelWalk.concreteClasses().toList();
	}

	@Test
	void everyPackageIsRegisteredWithEveryInterface() {
		Set<String> types = TYPES.stream().map(Class::getName).collect(Collectors.toSet());
		assertEquals(MetamodelWalk.packages().stream().map(EPackage::getNsURI).toList(),
				Providers.registered().stream().map(Providers.Registered::uri).toList());
		Providers.registered().forEach(one -> assertEquals(types, Set.copyOf(one.types()), one.uri()));
	}

	@ParameterizedTest
	@MethodSource("classes")
	void everyElementHasTheLabelAndIconOfTheWorkbench(EClass type) {
		EObject element = MetamodelWalk.create(type);
		TYPES.forEach(each -> assertNotNull(providers.of(element, each), each.getName()));
		IItemLabelProvider labels = providers.of(element, IItemLabelProvider.class);
		assertEquals(ElementLabels.text(element), labels.getText(element));
		assertEquals(ElementLabels.icon(type), labels.getImage(element));
	}

	@ParameterizedTest
	@MethodSource("classes")
	void everyChildTheMetamodelAllowsCanBeCreatedAndUndone(EClass type) {
		List<String> allowed = new ArrayList<>();
		for (EReference reference : type.getEAllContainments())
			MetamodelWalk.concreteClasses().filter(reference.getEReferenceType()::isSuperTypeOf).forEach(child -> allowed.add(name(reference, child)));
		List<String> offered = new ArrayList<>();
		EObject element = MetamodelWalk.create(type);
		for (Object each : providers.domain.getNewChildDescriptors(element, null)) {
			EReference reference = ((CommandParameter) each).getEReference();
			EClass child = ((CommandParameter) each).getEValue().eClass();
			offered.add(name(reference, child));
			CreateChildCommand create = (CreateChildCommand) CreateChildCommand.create(providers.domain, element, each, List.of(element));
			assertEquals(ElementLabels.type(child), create.getText());
			assertEquals("New " + ElementLabels.type(child) + " in " + ElementLabels.feature(reference), create.getToolTipText());
			assertTrue(create.getImage().toString().length() > 0);
			providers.domain.getCommandStack().execute(create);
			assertEquals(List.of(child), element.eContents().stream().map(EObject::eClass).toList());
			assertEquals(element.eContents(), List.copyOf(providers.of(element, ITreeItemContentProvider.class).getChildren(element)));
			providers.domain.getCommandStack().undo();
			assertEquals(List.of(), element.eContents());
		}
		assertEquals(allowed, offered);
	}

	@ParameterizedTest
	@MethodSource("classes")
	void everyFeatureButTheChildrenIsAProperty(EClass type) {
		EObject element = MetamodelWalk.create(type);
		List<IItemPropertyDescriptor> properties = providers.of(element, IItemPropertySource.class).getPropertyDescriptors(element);
		List<EStructuralFeature> expected = new ArrayList<>(type.getEAllStructuralFeatures());
		expected.removeAll(type.getEAllContainments());
		assertEquals(expected, properties.stream().map(each -> each.getFeature(element)).toList());
		for (IItemPropertyDescriptor each : properties) {
			EStructuralFeature feature = (EStructuralFeature) each.getFeature(element);
			assertEquals(ElementLabels.feature(feature), each.getDisplayName(element));
			assertEquals(ElementLabels.feature(feature) + " of the " + ElementLabels.type(feature.getEContainingClass()), each.getDescription(element));
			assertTrue(each.canSetProperty(element), feature.getName());
			assertEquals(feature instanceof EReference, each.isSortChoices(element), feature.getName());
		}
	}

	@Test
	void aPropertyIsSetAndUndoneAndOffersWhatTheCaseHolds() {
		CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
		Resource opened = new ResourceImpl();
		opened.getContents().add(file);
		providers.domain.getResourceSet().getResources().add(opened);
		RelationalImage first = image(file, "they cannot respond");
		RelationalImage second = image(file, "they are gone");
		IItemPropertySource source = providers.of(second, IItemPropertySource.class);
		IItemPropertyDescriptor builtOn = source.getPropertyDescriptor(second, "builtOn");
		assertTrue(builtOn.getChoiceOfValues(second).contains(first));
		builtOn.setPropertyValue(second, List.of(first));
		assertEquals(List.of(first), second.getBuiltOn());
		providers.domain.getCommandStack().undo();
		assertEquals(List.of(), second.getBuiltOn());
		assertTrue(source.getPropertyDescriptor(second, "picture").isMultiLine(second));
		assertNull(source.getPropertyDescriptor(second, "noSuchThing"));
	}

	@Test
	void editorsHearOfNewChildrenAndOfNewLabels() {
		CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
		Relationship bond = CasesFactory.eINSTANCE.createRelationship();
		file.getRelationships().add(bond);
		providers.of(file, IItemLabelProvider.class);
		providers.of(bond, IItemLabelProvider.class);
		List<String> heard = new ArrayList<>();
		providers.factory.addListener(each -> heard.add(told((IViewerNotification) each)));
		Person ann = CasesFactory.eINSTANCE.createPerson();
		file.getPersons().add(ann);
		file.setTitle("Ann");
		bond.getEnds().add(ann);
		assertEquals(List.of("CaseFile children", "CaseFile label", "Relationship label"), heard);
	}

	@Test
	void elementsOfOtherMetamodelsAreLeftToTheirOwnProviders() {
		assertNotNull(providers.of(CasesFactory.eINSTANCE.createPerson(), IItemLabelProvider.class));
		EClass foreign = CasesPackage.Literals.PERSON;
		assertEquals(EcorePackage.eINSTANCE, foreign.eClass().getEPackage());
		Object provider = providers.of(foreign, IItemLabelProvider.class);
		assertTrue(provider == null || !provider.getClass().getName().startsWith("org.relationalimages"), String.valueOf(provider));
	}

	private static String told(IViewerNotification change) {
		String type = ((EObject) change.getElement()).eClass().getName();
		assertTrue(change.getEventType() == Notification.ADD || change.getEventType() == Notification.SET);
		return type + (change.isContentRefresh() ? " children" : "") + (change.isLabelUpdate() ? " label" : "");
	}

	private static RelationalImage image(CaseFile file, String picture) {
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		image.setPicture(picture);
		file.getImages().add(image);
		return image;
	}

	private static String name(EReference reference, EClass child) {
		return MetamodelWalk.path(reference) + ": " + MetamodelWalk.path(child);
	}
}
