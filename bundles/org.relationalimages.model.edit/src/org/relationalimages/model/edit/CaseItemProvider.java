// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.relationalimages.model.RimPackage;

/** The item provider of all elements: our labels and icons; children, new children and properties as defined by the metamodel. */
final class CaseItemProvider extends ItemProviderAdapter implements IEditingDomainItemProvider, IStructuredItemContentProvider,
		ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

	private static final List<EClass> CONCRETE_TYPES = Stream.concat(Stream.of(RimPackage.eINSTANCE), RimPackage.eINSTANCE.getESubpackages().stream())
			.flatMap(part -> part.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
			.filter(type -> !type.isAbstract()).toList();

	private final Map<EClass, List<IItemPropertyDescriptor>> properties = new HashMap<>();

	CaseItemProvider(AdapterFactory factory) {
		super(factory);
	}

	@Override
	protected ResourceLocator getResourceLocator() {
		return EditResources.INSTANCE;
	}

	@Override
	public String getText(Object element) {
		return ElementLabels.text(element);
	}

	@Override
	public Object getImage(Object element) {
		return overlayImage(element, ElementLabels.icon(type(element)));
	}

	@Override
	protected Collection<EReference> getChildrenFeatures(Object element) {
		return type(element).getEAllContainments();
	}

	@Override
	protected void collectNewChildDescriptors(Collection<Object> descriptors, Object element) {
		for (EReference reference : type(element).getEAllContainments())
			for (EClass child : CONCRETE_TYPES)
				if (reference.getEReferenceType().isSuperTypeOf(child))
					descriptors.add(createChildParameter(reference, EcoreUtil.create(child)));
	}

	/** The icon for a new child is composed from the child's icon. */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object element) {
		return properties.computeIfAbsent(type(element), type -> type.getEAllStructuralFeatures().stream()
				.filter(feature -> !isContainment(feature)).map(this::property).toList());
	}

	private IItemPropertyDescriptor property(EStructuralFeature feature) {
		boolean reference = feature instanceof EReference;
		boolean flag = feature.getEType().getInstanceClass() == boolean.class;
		Object icon = flag ? ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE : ItemPropertyDescriptor.GENERIC_VALUE_IMAGE;
		String name = ElementLabels.feature(feature);
		Object[] nameAndType = { name, ElementLabels.type(feature.getEContainingClass()) };
		return createItemPropertyDescriptor(((ComposeableAdapterFactory) adapterFactory).getRootAdapterFactory(), getResourceLocator(), name,
				getString("_UI_PropertyDescriptor_description", nameAndType), feature, feature.isChangeable(), UiHints.isMultiline(feature),
				reference, reference ? null : icon, null, null);
	}

	/** Children concern the tree below an element; all other features may affect its label, which can depend on references. */
	@Override
	public void notifyChanged(Notification change) {
		updateChildren(change);
		if (change.getFeature() instanceof EStructuralFeature feature) {
			boolean child = isContainment(feature);
			fireNotifyChanged(new ViewerNotification(change, change.getNotifier(), child, !child));
		}
	}

	private static boolean isContainment(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	private static EClass type(Object element) {
		return ((EObject) element).eClass();
	}
}
